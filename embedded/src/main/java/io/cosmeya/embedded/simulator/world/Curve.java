package io.cosmeya.embedded.simulator.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a counter grows from the moment of publication: `most · (1 − (1 + age/τ)^−p)`, faster in the evening than at
/// night,
/// a little uneven, never backwards but for one rollback.
///
/// @param most what it would reach at the end of time
/// @param tau the age at which the first rush is over
/// @param power how soon it levels out
/// @param phase in [0, 1), what makes its unevenness its own
/// @param rollbackAge the age at which the platform takes back a part; null = never
/// @param rollbackShare the part taken back, in [0, 1)
record Curve(
        double most,
        Duration tau,
        double power,
        double phase,
        @Nullable Duration rollbackAge,
        double rollbackShare) {

    private static final double DAY = 86_400;
    private static final double BUSIEST_SECOND = 17 * 3_600;

    /// The counter at a moment; 0 before the publication.
    long at(Instant publishedAt, Instant now) {
        if (!now.isAfter(publishedAt)) {
            return 0;
        }
        double grown = grown(publishedAt, now);
        if (rollbackAge == null || now.isBefore(publishedAt.plus(rollbackAge))) {
            return (long) grown;
        }
        return (long) (grown - rollbackShare * grown(publishedAt, publishedAt.plus(rollbackAge)));
    }

    private double grown(Instant publishedAt, Instant now) {
        double age = felt(now) - felt(publishedAt);
        return most * (1 - Math.pow(1 + age / tau.toSeconds(), -power));
    }

    /// Time as the audience feels it, in seconds: its slope is between 0.1 and 1.9, hence the counter never falls.
    private double felt(Instant moment) {
        double second = moment.getEpochSecond() + moment.getNano() * 1e-9;
        return second
                + wave(second - BUSIEST_SECOND, DAY, 0.6)
                + wave(second + phase * 7e5, (5 + 4 * phase) * 3_600, 0.3);
    }

    /// A wave whose slope stays within ± `slope`, steepest at the multiples of its period.
    private static double wave(double second, double period, double slope) {
        return slope * period / (2 * Math.PI) * Math.sin(2 * Math.PI * second / period);
    }
}
