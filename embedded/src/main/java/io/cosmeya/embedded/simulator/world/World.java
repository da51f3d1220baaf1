package io.cosmeya.embedded.simulator.world;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A small world of channels, the same for the same seed. Nothing in it is stored: everything follows from the seed and
/// the moment one asks about, so a restart changes nothing.
public final class World {

    private final List<WorldChannel> channels;

    /// YouTube in the world of a seed.
    public World(long seed) {
        this(seed, Site.YOUTUBE, 0);
    }

    /// A platform in the world of a seed, with so many ordinary channels beside those that have something to show.
    public World(long seed, Site site, int crowd) {
        Chance chance = site == Site.YOUTUBE ? new Chance(seed) : new Chance(seed).of(site.key());
        this.channels = Stream.concat(plans(site).stream(), Crowd.plans(crowd, chance).stream())
                .map(plan -> new WorldChannel(site, plan, chance))
                .toList();
    }

    private static List<ChannelPlan> plans(Site site) {
        return switch (site) {
            case YOUTUBE -> YouTubeCast.plans();
            case TIKTOK -> TikTokCast.plans();
            case INSTAGRAM -> InstagramCast.plans();
            case LIKEE -> LikeeCast.plans();
        };
    }

    /// Lets a story happen in it, in the place of the one before.
    public void tell(Story story) {
        channels.forEach(channel -> channel.tell(story));
    }

    /// All channels, the removed one included.
    public List<WorldChannel> channels() {
        return channels;
    }

    /// The channel of an id.
    public Optional<WorldChannel> channel(String id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /// The channel that has a handle at a moment; with the sign or without, in any case of letters.
    public Optional<WorldChannel> named(String handle, Instant now) {
        String wanted = "@" + handle.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        return channels.stream()
                .filter(channel -> channel.handle(now).equals(wanted))
                .findFirst();
    }

    /// The video of an id, if it has come out by that moment.
    public Optional<WorldVideo> video(String id, Instant now) {
        return channels.stream()
                .flatMap(channel -> channel.published(now).stream())
                .filter(video -> video.id().equals(id))
                .findFirst();
    }
}
