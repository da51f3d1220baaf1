package io.cosmeya.embedded.simulator.world;

import java.time.Instant;
import java.util.List;

/// What happens in a world beside what chance brings, so that it can be found there on purpose.
///
/// @param twists each finds its video by itself, and always the same one
public record Story(List<Twist> twists) {

    /// Nothing but chance.
    public static final Story NONE = new Story(List.of());

    /// Keeps its own list.
    public Story {
        twists = List.copyOf(twists);
    }

    /// One thing that happens.
    public sealed interface Twist {

        /// On which platform.
        Site site();

        /// Whether it happens to a channel.
        default boolean meets(Site askedSite, String askedHandle) {
            return site() == askedSite && (handle().isEmpty() || handle().equals(askedHandle));
        }

        /// Of the one channel that it happens to, as its plan has it, without the sign; empty = to all.
        default String handle() {
            return "";
        }
    }

    /// The first short of a channel that comes out after a moment is seen [#TIMES] as often as usual.
    public record BreaksOut(Site site, String handle, Instant after) implements Twist {
        static final double TIMES = 20;
    }

    /// At a moment the platform takes back [#SHARE] of the views of a channel's most seen video.
    public record TakenBack(Site site, String handle, Instant at) implements Twist {
        static final double SHARE = 0.3;
    }

    /// At a moment the owner deletes the channel's newest video that is a week old.
    public record Deleted(Site site, String handle, Instant at) implements Twist {}

    /// From a moment on a platform counts each start of a video as a view.
    public record CountsAnew(Site site, Instant from) implements Twist {
        static final double STARTS_PER_VIEW = 1.4;
    }
}
