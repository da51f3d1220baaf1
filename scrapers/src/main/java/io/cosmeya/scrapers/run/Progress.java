package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.Collection;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// How far a run is, in all and on each platform that it reads.
public record Progress(long run, Run.State state, Part all, SortedMap<Platform, Part> platforms) {

    /// Tasks by their state.
    ///
    /// @param perMinute tasks that workers end in a minute: lately, or on the average once the run is over; null
    ///     when none has ended
    /// @param left likely time until the last task ends, at most until the deadline; null when it cannot be told
    public record Part(
            int planned,
            int released,
            int running,
            int done,
            int failed,
            int cancelled,
            @Nullable Double perMinute,
            @Nullable Duration left) {

        /// How many tasks were planned.
        public int expected() {
            return remaining() + ended();
        }

        /// How many are not ended.
        public int remaining() {
            return planned + released + running;
        }

        /// How many are ended, however.
        public int ended() {
            return done + failed + cancelled;
        }

        /// Platforms are read beside each other: their speeds add up, and the slowest says how long it takes.
        static Part sum(Collection<Part> parts) {
            return parts.stream().reduce(new Part(0, 0, 0, 0, 0, 0, null, Duration.ZERO), Part::plus);
        }

        private Part plus(Part other) {
            Duration longest =
                    left == null || other.left == null ? null : left.compareTo(other.left) > 0 ? left : other.left;
            Double speed = perMinute == null
                    ? other.perMinute
                    : other.perMinute == null ? perMinute : Double.valueOf(perMinute + other.perMinute);
            return new Part(
                    planned + other.planned,
                    released + other.released,
                    running + other.running,
                    done + other.done,
                    failed + other.failed,
                    cancelled + other.cancelled,
                    speed,
                    longest);
        }
    }

    /// Whether nothing more will change but by late pages.
    public boolean over() {
        return switch (state) {
            case CLOSED, FAILED, SKIPPED -> true;
            case PLANNED, OPEN, DRAINING, CLOSING -> false;
        };
    }
}
