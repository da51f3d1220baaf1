package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingTests {

    private record At(int index, @Nullable Double value) {}

    @Test
    void aLineThatFitsStaysAsItIs() {
        List<At> line = line(IntStream.range(0, 50).mapToObj(i -> (double) i).toList());
        assertThat(Narrowing.of(line, At::value, 50)).isSameAs(line);
    }

    @Test
    void onePeakAndOneDipAmongThousandsStay() {
        List<@Nullable Double> values = new ArrayList<>(Collections.nCopies(5_000, 10.0));
        values.set(1_234, 99.0);
        values.set(3_456, -5.0);
        List<At> fewer = Narrowing.of(line(values), At::value, 100);
        assertThat(fewer).hasSizeLessThanOrEqualTo(100).extracting(At::index).contains(0, 1_234, 3_456, 4_999);
    }

    @Test
    void aSingleMissedRunStaysAGap() {
        List<@Nullable Double> values = new ArrayList<>(
                IntStream.range(0, 5_000).mapToObj(i -> (double) i).toList());
        values.set(2_500, null);
        List<At> fewer = Narrowing.of(line(values), At::value, 60);
        assertThat(fewer)
                .filteredOn(at -> at.value() == null)
                .extracting(At::index)
                .containsExactly(2_500);
    }

    @Test
    void noLineOfRandomGapsIsTooWideOrLosesAnExtremeOrAGapOrItsOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(1_500);
            int width = 10 + random.nextInt(300);
            double missed = random.nextDouble();
            List<@Nullable Double> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(random.nextDouble() < missed ? null : (double) random.nextInt(1_000));
            }
            List<At> line = line(values);
            List<At> fewer = Narrowing.of(line, At::value, width);
            assertThat(fewer).hasSizeLessThanOrEqualTo(Math.max(width, 10)).isSubsetOf(line);
            assertThat(fewer).extracting(At::index).isSorted().doesNotHaveDuplicates();
            assertThat(range(fewer)).isEqualTo(range(line));
            for (int i = 1; i < fewer.size(); i++) {
                At before = fewer.get(i - 1);
                At after = fewer.get(i);
                if (before.value() != null && after.value() != null) {
                    assertThat(values.subList(before.index(), after.index())).doesNotContainNull();
                }
            }
        }
    }

    private static List<Double> range(List<At> line) {
        var known = line.stream().map(At::value).filter(Objects::nonNull).toList();
        return known.isEmpty() ? List.of() : List.of(Collections.min(known), Collections.max(known));
    }

    private static List<At> line(List<@Nullable Double> values) {
        List<At> line = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            line.add(new At(i, values.get(i)));
        }
        return line;
    }
}
