package io.cosmeya.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The views that a video had at an age; derived by Cosmeya. A counter that only grows had between `low` and `high`
/// then.
///
/// @param hours the age: 24, 72, 168 or 720
/// @param value between both readings around that age, linear in the logarithms of age and views
/// @param low views of the reading before, less its rounding
/// @param high views of the reading after, with its rounding
/// @param step the greater step of rounding of both, 1 = exact
/// @param rough the bounds are more than half of `low` apart
/// @param standing its place in the baseline of its channel; null where a methodology break lies within its life
public record AgeValue(
        int hours,
        double value,
        long low,
        long high,
        long step,
        boolean rough,
        @Nullable Standing standing) {

    /// The ages that are told, in hours.
    public static final List<Integer> AGES = List.of(24, 72, 168, 720);

    static AgeValue of(Settled settled, List<Reference> references) {
        Standing standing = references.stream()
                .filter(reference -> reference.isOf(settled))
                .findFirst()
                .map(reference -> reference.of(settled.value()))
                .orElse(Standing.ALONE);
        return new AgeValue(
                settled.age(),
                settled.value(),
                settled.low(),
                settled.high(),
                settled.step(),
                settled.rough(),
                settled.straddles() ? null : standing);
    }
}
