package io.cosmeya.embedded.simulator.world;

import io.cosmeya.embedded.simulator.world.Story.CountsAnew;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a counter grows from the moment of publication: `most · (1 − (1 + age/τ)^−p)`, faster in the evening
/// than at night, a little uneven, never backwards but for one rollback.
///
/// @param most what it would reach at the end of time
/// @param tau the age at which the first rush is over
/// @param power how soon it levels out
/// @param phase in [0, 1), what makes its unevenness its own
/// @param rollbackAge the age at which the platform takes back a part; null = never
/// @param rollbackShare the part taken back, in [0, 1)
/// @param anew from when on each start is a view; null = never
record Curve(
        double most,
        Duration tau,
        double power,
        double phase,
        @Nullable Duration rollbackAge,
        double rollbackShare,
        @Nullable Instant anew) {

    private static final double DAY = 86_400;
    private static final double BUSIEST_SECOND = 17 * 3_600;

    /// The counter at a moment; 0 before the publication.
    long at(Instant publishedAt, Instant now) {
        if (!now.isAfter(publishedAt)) {
            return 0;
        }
        double grown = counted(publishedAt, now);
        if (rollbackAge == null || now.isBefore(publishedAt.plus(rollbackAge))) {
            return (long) grown;
        }
        return (long) (grown - rollbackShare * counted(publishedAt, publishedAt.plus(rollbackAge)));
    }

    Curve times(double times) {
        return new Curve(most * times, tau, power, phase, null, 0, anew);
    }

    Curve takenBack(Duration age, double share) {
        return new Curve(most, tau, power, phase, age, share, anew);
    }

    Curve countedAnew(Instant from) {
        return new Curve(most, tau, power, phase, rollbackAge, rollbackShare, from);
    }

    private double counted(Instant publishedAt, Instant now) {
        double grown = grown(publishedAt, now);
        if (anew == null || !now.isAfter(anew)) {
            return grown;
        }
        double before = anew.isAfter(publishedAt) ? grown(publishedAt, anew) : 0;
        return before + CountsAnew.STARTS_PER_VIEW * (grown - before);
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
