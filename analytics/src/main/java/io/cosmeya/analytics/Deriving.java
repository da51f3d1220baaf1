package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Schedule;
import io.cosmeya.scrapers.run.Slot;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is derived from the deltas of a slot: values at ages, baselines, growth, breakouts, pulses and what made the
/// gain. Each part gives the same tables however often it runs; slots that come later are derived again after it.
/// The growth between ages pools the channels of a platform, so it is always derived of all.
@Component
class Deriving {

    private static final String SETTLED = "analytics.age_value WHERE settled = :slot AND $channels";
    private static final Sql STALE = Sql.file("age-values-stale.sql", List.of());
    private static final String GONE = "analytics.gone_video WHERE slot = :slot AND $channels";
    private static final Sql AGE_VALUES = Sql.file("age-values.sql", List.of());
    private static final Sql AGE_REF = Sql.file("age-ref.sql", List.of());
    private static final Sql AGE_GROWTH = Sql.file("age-growth.sql", List.of());
    private static final Sql PULSE = Sql.file("channel-pulse.sql", List.of());
    private static final Sql GONE_VIDEOS = Sql.file("gone-videos.sql", List.of());
    private static final Sql PARTS = Sql.file("channel-parts.sql", List.of());

    private final ClickHouse clickHouse;
    private final Stage stage;
    private final Breaks breaks;
    private final Cards cards;
    private final FoundBreakouts found;
    private final Schedule schedule;

    Deriving(ClickHouse clickHouse, Stage stage, Breaks breaks, Cards cards, FoundBreakouts found, Schedule schedule) {
        this.clickHouse = clickHouse;
        this.stage = stage;
        this.breaks = breaks;
        this.cards = cards;
        this.found = found;
        this.schedule = schedule;
    }

    /// All that is derived of these slots, oldest first. To be called in a transaction.
    void derive(List<ClosedSlot> slots) {
        valuesAtAges(slots);
        figures(slots);
    }

    /// The values at the ages that videos passed in these slots, oldest first. They take the place of those that an
    /// earlier computation has left, which are deleted only where one of them does not come again.
    private void valuesAtAges(List<ClosedSlot> slots) {
        cards.refresh(slots.getFirst());
        for (ClosedSlot slot : slots) {
            Sql values = slot.in(AGE_VALUES).with("ages", AgeValue.AGES);
            if (count(SETTLED, slot) > 0 && ask(slot.in(STALE).filled("values", values.text())) > 0) {
                run(slot.in(new Sql("DELETE FROM " + SETTLED)).text());
            }
            run("INSERT INTO analytics.age_value " + values.text());
        }
    }

    /// What follows from them, as of each of these slots, oldest first.
    private void figures(List<ClosedSlot> slots) {
        found.forget(slots.getFirst(), slots.getLast());
        for (ClosedSlot slot : slots) {
            boolean last = slot.equals(slots.getLast());
            if (last || count(SETTLED, slot) > 0) {
                stage.replace("analytics.age_ref", slot, breaks.sides().in(AGE_REF));
                found.videos(slot);
            }
            stage.replace("analytics.channel_pulse", slot, PULSE.with("since", since(slot)));
            found.channels(slot);
            forget(GONE, slot);
            run(slot.in(GONE_VIDEOS).text());
            stage.replace("analytics.channel_parts", slot, PARTS.with("active", found.active(slot)));
        }
        stage.replace("analytics.age_growth", slots.getLast(), breaks.sides().in(AGE_GROWTH));
    }

    /// Deletes the baselines of older slots. To be called when it is told that the newest is computed: until then, what
    /// is derived is told as of the one before.
    void keepOnly(ClosedSlot newest) {
        keepOnly("analytics.age_ref", newest);
        keepOnly("analytics.age_growth", newest);
    }

    private long since(ClosedSlot slot) {
        return schedule.slots().sinceChange(new Slot(slot.number(), slot.at())).number();
    }

    private void keepOnly(String table, ClosedSlot newest) {
        clickHouse
                .jdbc()
                .sql("SELECT DISTINCT slot FROM %s WHERE slot < %d".formatted(table, newest.number()))
                .query((row, number) -> row.getLong(1))
                .list()
                .forEach(old -> run("ALTER TABLE %s DROP PARTITION ID '%d'".formatted(table, old)));
    }

    /// Deletes what an earlier computation of the slot has left, if there is any: an empty deletion costs as much.
    private void forget(String rows, ClosedSlot slot) {
        if (count(rows, slot) > 0) {
            run(slot.in(new Sql("DELETE FROM " + rows)).text());
        }
    }

    private long count(String rows, ClosedSlot slot) {
        return ask(slot.in(new Sql("SELECT count() FROM " + rows)));
    }

    private long ask(Sql question) {
        return clickHouse
                .jdbc()
                .sql(question.text())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void run(String statement) {
        clickHouse.jdbc().sql(statement).update();
    }
}
