package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.ingest.Inspected.Sound;
import io.cosmeya.scrapers.run.Slot;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A page of these has 30 rows.
class CutTests {

    private static final Slot NOON = new Slot(166_240, Instant.parse("2026-11-23T09:00:00Z"));
    private static final Slot EVENING = new Slot(166_241, Instant.parse("2026-11-23T18:00:00Z"));

    @Test
    void anInsertHoldsNoMoreRowsThanAllowed() {
        assertThat(sizes(new Cut(90, 1 << 20), pages(NOON, 8))).containsExactly(3, 3, 2);
    }

    @Test
    void anInsertHoldsNoMoreBytesThanAllowed() {
        List<Sound> pages = pages(NOON, 5);
        int two =
                pages.get(0).message().getBody().length + pages.get(1).message().getBody().length;

        assertThat(sizes(new Cut(10_000, two + 100), pages)).containsExactly(2, 2, 1);
    }

    @Test
    void aMessageBeyondTheLimitsIsAnInsertOfItsOwn() {
        assertThat(sizes(new Cut(10, 10), pages(NOON, 2))).containsExactly(1, 1);
    }

    @Test
    void anInsertHoldsOneSlot() {
        List<Sound> mixed = List.of(page(NOON, 0), page(EVENING, 1), page(NOON, 2), page(EVENING, 3), page(NOON, 4));

        List<List<Sound>> inserts = new Cut(10_000, 1 << 20).inserts(mixed);

        assertThat(inserts).hasSize(2);
        assertThat(inserts)
                .allSatisfy(insert -> assertThat(insert)
                        .extracting(sound -> sound.page().slot())
                        .containsOnly(insert.getFirst().page().slot()));
        assertThat(inserts.getFirst()).containsExactly(mixed.get(0), mixed.get(2), mixed.get(4));
    }

    private static List<Integer> sizes(Cut cut, List<Sound> batch) {
        List<List<Sound>> inserts = cut.inserts(batch);
        assertThat(inserts.stream().flatMap(List::stream)).containsExactlyElementsOf(batch);
        return inserts.stream().map(List::size).toList();
    }

    private static List<Sound> pages(Slot slot, int count) {
        return IntStream.range(0, count).mapToObj(n -> page(slot, n)).toList();
    }

    private static Sound page(Slot slot, int number) {
        var page = Ground.page(7, slot, 1, number, 1, slot.at(), 0);
        return new Sound(Ground.message(page), page);
    }
}
