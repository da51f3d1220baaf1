package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Builds a slot beside its table and puts it in its place at once, so that a reader sees the old or the new.
@Component
class Stage {

    private static final String OTHERS = "INSERT INTO %s SELECT * FROM %s WHERE slot = :slot AND NOT ($channels)";
    private static final String NEIGHBOURS =
            "INSERT INTO %s SELECT * FROM %s WHERE intDiv(slot, %d) = %d AND slot != :slot";

    /// How many slot numbers lie in one partition of a table, where these are more than one.
    private static final Map<String, Integer> PARTITIONS =
            Map.of("analytics.channel_pulse", 56, "analytics.channel_parts", 56);

    private final ClickHouse clickHouse;

    Stage(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /// Replaces a slot of a table by what a statement puts into its stage, which counts from the slot before
    /// (`:previous`). Where that counts some channels only (`$channels`), the rows of all others stay as they are.
    void replace(String table, ClosedSlot slot, Sql insert) {
        String stage = table + "_stage";
        int slots = PARTITIONS.getOrDefault(table, 1);
        int partition = slot.number() / slots;
        drop(stage, partition);
        run(counted(table, slot, insert).text());
        if (insert.text().contains("$channels") && !slot.channels().all()) {
            run(slot.in(new Sql(OTHERS.formatted(stage, table))).text());
        }
        if (slots > 1) {
            run(slot.in(new Sql(NEIGHBOURS.formatted(stage, table, slots, partition)))
                    .text());
        }
        if (ask("SELECT count() FROM %s WHERE _partition_id = '%d'".formatted(stage, partition)) == 0) {
            drop(table, partition);
            return;
        }
        run("ALTER TABLE %s REPLACE PARTITION ID '%d' FROM %s".formatted(table, partition, stage));
        drop(stage, partition);
    }

    private Sql counted(String table, ClosedSlot slot, Sql insert) {
        Sql filled = slot.in(insert);
        return filled.text().contains(":previous") ? filled.with("previous", previous(table, slot)) : filled;
    }

    private long previous(String table, ClosedSlot slot) {
        return ask("SELECT max(slot) FROM %s WHERE slot < %d".formatted(table, slot.number()));
    }

    private long ask(String question) {
        return clickHouse
                .jdbc()
                .sql(question)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private void drop(String table, int partition) {
        run("ALTER TABLE %s DROP PARTITION ID '%d'".formatted(table, partition));
    }

    private void run(String statement) {
        clickHouse.jdbc().sql(statement).update();
    }
}
