package io.cosmeya.embedded.simulator.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Ordinary channels in any number, for runs of the size that a media team has.
final class Crowd {

    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final List<Titles> SUBJECTS =
            List.of(Titles.KITCHEN, Titles.GARDEN, Titles.CRAFT, Titles.TRAVEL, Titles.SCIENCE);

    private Crowd() {}

    /// So many channels, named `crowd_1` and on.
    static List<ChannelPlan> plans(int count, Chance chance) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> plan("crowd_" + number, chance.of("crowd_" + number)))
                .toList();
    }

    private static ChannelPlan plan(String handle, Chance chance) {
        double usualViews = Math.exp(chance.between("views", 6, 13));
        return new ChannelPlan(
                handle,
                "Crowd " + handle.substring(6),
                chance.pick("subject", SUBJECTS),
                Instant.parse("2026-03-01T09:00:00Z")
                        .plusSeconds((long) chance.between("first", 0, 120.0 * SECONDS_OF_A_DAY))
                        .toString(),
                (int) chance.between("every", 90, 260),
                usualViews,
                usualViews * chance.between("followers", 0.2, 4));
    }
}
