package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Slot;
import io.cosmeya.scrapers.run.Slots;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The report days, each of which ends with the last slot of a day.
@Component
class Days {

    private static final int SLOT_NUMBERS = 8;

    private static final Sql BETWEEN = Sql.file("day.sql", List.of());

    private final ClickHouse clickHouse;
    private final Slots slots;

    Days(ClickHouse clickHouse, Slots slots) {
        this.clickHouse = clickHouse;
        this.slots = slots;
    }

    /// The day that a slot ends; empty when it ends none, and when nothing was read a day before.
    Optional<Day> endingWith(ClosedSlot slot) {
        if (!endsADay(slot)) {
            return Optional.empty();
        }
        Sql sql = slot.in(BETWEEN.with("start", slot.number() - SLOT_NUMBERS));
        return clickHouse
                .jdbc()
                .sql(sql.text())
                .query((row, number) ->
                        row.getLong("starts") == 0 ? Optional.<Day>empty() : Optional.ofNullable(Day.row(row, "")))
                .single();
    }

    private boolean endsADay(ClosedSlot slot) {
        Slot next = slots.next(new Slot(slot.number(), slot.at()));
        return Math.floorDiv(next.number(), SLOT_NUMBERS) > Math.floorDiv(slot.number(), SLOT_NUMBERS);
    }
}
