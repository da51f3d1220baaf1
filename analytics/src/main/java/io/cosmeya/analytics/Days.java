package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import io.cosmeya.scrapers.run.Slots;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The report days, each of which ends with the last slot of a day.
@Component
class Days {

    private static final Sql BETWEEN = Sql.file("day.sql", List.of());

    private final ClickHouse clickHouse;
    private final Schedule schedule;

    Days(ClickHouse clickHouse, Schedule schedule) {
        this.clickHouse = clickHouse;
        this.schedule = schedule;
    }

    /// The day that a slot ends; empty when it ends none, and when nothing was read a day before.
    Optional<Day> endingWith(ClosedSlot slot) {
        Slots slots = schedule.slots();
        Slot end = new Slot(slot.number(), slot.at());
        if (!slots.day(slots.next(end)).isAfter(slots.day(end))) {
            return Optional.empty();
        }
        Sql sql = slot.in(BETWEEN.with("start", slots.lastOfDayBefore(end).number()));
        return clickHouse
                .jdbc()
                .sql(sql.text())
                .query((row, number) ->
                        row.getLong("starts") == 0 ? Optional.<Day>empty() : Optional.ofNullable(Day.row(row, "")))
                .single();
    }
}
