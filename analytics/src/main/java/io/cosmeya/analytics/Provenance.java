package io.cosmeya.analytics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a figure comes from: how it is made, and of what.
///
/// @param figure the name of the metric, or `er_by_views`, `views_at_age`
/// @param slot number of the slot that it is of
/// @param slotAt its moment, UTC
/// @param uncertainty how far off rounding may put it either way; 0 = exact
public record Provenance(
        Entity entity,
        int id,
        String figure,
        Measure measure,
        int slot,
        Instant slotAt,
        double value,
        double uncertainty,
        Quality quality,
        Formula formula,
        List<Input> inputs) {

    /// Keeps its own list.
    public Provenance {
        inputs = List.copyOf(inputs);
    }

    /// One number that a figure is made of.
    ///
    /// @param role which place of the formula it takes
    /// @param metric its name
    /// @param value the count; hours of an age, and null of a moment
    /// @param step the step of its rounding, 1 = exact
    /// @param slot the slot that it was read in; null where it was not read in one
    /// @param at when it was read, or happened, UTC
    /// @param derived it is itself made of others: ask for its own provenance
    /// @param source what it was brought from; null where we read it ourselves
    public record Input(
            Role role,
            Entity entity,
            int id,
            String metric,
            @Nullable Long value,
            long step,
            Quality quality,
            @Nullable Integer slot,
            @Nullable Instant at,
            boolean derived,
            @Nullable String source) {

        /// One that was not brought from elsewhere.
        public Input(
                Role role,
                Entity entity,
                int id,
                String metric,
                @Nullable Long value,
                long step,
                Quality quality,
                @Nullable Integer slot,
                @Nullable Instant at,
                boolean derived) {
            this(role, entity, id, metric, value, step, quality, slot, at, derived, null);
        }

        /// Which place of the formula an input takes.
        public enum Role {
            /// V and t.
            VALUE,
            /// V′ and t′.
            BEFORE,
            /// When a video was published.
            PUBLISHED,
            /// A, in hours.
            AGE,
            /// A part of a sum.
            PART
        }
    }
}
