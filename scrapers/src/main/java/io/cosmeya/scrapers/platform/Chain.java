package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.channel.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways to read a platform, tried in order until one brings all that can be known.
///
/// @param ways the best first
public record Chain(List<Strategy> ways) {

    /// Keeps its own list.
    public Chain {
        ways = List.copyOf(ways);
    }

    /// The first outcome that leaves nothing open; else the fullest part that was read; else the last refusal.
    public Outcome read(Channel channel) {
        Outcome last = new Outcome.Transport("no way to read is ready");
        Outcome.@Nullable Partial fullest = null;
        for (Strategy each : ways.stream().filter(Strategy::ready).toList()) {
            last = each.read(channel);
            if (!each.leavesOpen(last)) {
                return last;
            }
            if (last instanceof Outcome.Partial part && (fullest == null || size(part) > size(fullest))) {
                fullest = part;
            }
        }
        return fullest == null ? last : fullest;
    }

    private static int size(Outcome.Partial part) {
        return part.reading().videos().size();
    }
}
