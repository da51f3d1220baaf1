package io.cosmeya.scrapers.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decides what becomes of the slots up to now that have no run. A figure belongs to its moment, so a missed slot is
/// never made up for later: only the newest is caught up, and only in the first half of the time to the next one.
@Component
class DueSlots {

    private static final Logger log = LoggerFactory.getLogger(DueSlots.class);

    private static final String NEWEST = "SELECT max(slot_no) FROM scrapers.run WHERE kind <> 'manual'";

    private static final String SKIP = """
            INSERT INTO scrapers.run (slot_no, slot_at, kind, state, deadline_at)
            VALUES (:slot, :slotAt, 'scheduled', 'skipped', :slotAt) ON CONFLICT DO NOTHING""";

    // Beyond this the gap is so long that it needs no rows to be seen.
    private static final int MOST_SKIPPED = 400;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Schedule schedule;
    private final Opening opening;
    private final RunSettings settings;

    DueSlots(JdbcClient jdbc, Clock clock, Schedule schedule, Opening opening, RunSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.schedule = schedule;
        this.opening = opening;
        this.settings = settings;
    }

    /// Opens the run of the newest slot when it is due; the id of the run when this call opened it. A clock that is
    /// behind, so that a later slot is known already, opens and skips nothing.
    Optional<Long> open() {
        Instant now = clock.instant();
        Slots slots = schedule.slots();
        Slot slot = slots.atOrBefore(now);
        Optional<Integer> newest = newest();
        if (newest.isPresent() && newest.get() >= slot.number()) {
            return Optional.empty();
        }
        newest.ifPresent(known -> skipBetween(slots, known, slot));
        Duration since = Duration.between(slot.at(), now);
        Duration distance = Duration.between(slot.at(), slots.next(slot).at());
        if (since.compareTo(settings.late()) <= 0) {
            return opening.open(slot, Run.Kind.SCHEDULED);
        }
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        if (since.multipliedBy(2).compareTo(distance) < 0) {
            return opening.open(slot, Run.Kind.CATCHUP);
        }
        skip(slot);
        return Optional.empty();
    }

    private void skipBetween(Slots slots, int known, Slot slot) {
        Slot missed = slots.previous(slot);
        for (int i = 0; i < MOST_SKIPPED && missed.number() > known; i++) {
            skip(missed);
            missed = slots.previous(missed);
        }
    }

    private void skip(Slot slot) {
        int rows = jdbc.sql(SKIP)
                .param("slot", slot.number())
                .param("slotAt", slot.at().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            log.warn("Skipped the slot of {}: nobody was there to open its run", slot.at());
        }
    }

    private Optional<Integer> newest() {
        return jdbc.sql(NEWEST)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }
}
