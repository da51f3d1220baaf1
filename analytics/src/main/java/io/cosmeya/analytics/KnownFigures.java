package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was known as of each slot, for 120 days.
@Repository
class KnownFigures {

    private static final Sql VIDEOS = Sql.file("known-videos.sql", List.of());
    private static final Sql VIDEOS_OF = VIDEOS.filled("which", "$owned AND video_id IN (:ids)");
    private static final Sql VIDEOS_OF_CHANNEL = VIDEOS.filled("which", "channel_id = :channel");
    private static final Sql CHANNELS = Sql.file("known-channels.sql", List.of());
    private static final int SLOTS_OF_A_DAY = 8;

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final Owners owners;
    private final Clock clock;

    KnownFigures(ClickHouse clickHouse, JdbcClient postgres, Owners owners, Clock clock) {
        this.owners = owners;
        this.clickHouse = clickHouse;
        this.postgres = postgres;
        this.clock = clock;
    }

    /// The newest slot in which something was read.
    int newest(Entity entity, int id) {
        return postgres.sql("SELECT slot_no FROM analytics.%1$s_current WHERE %1$s_id = :id".formatted(entity.key()))
                .param("id", id)
                .query((row, number) -> row.getInt(1))
                .optional()
                .orElseThrow(() -> new UnknownFigure("The %s %d is not computed yet.".formatted(entity.key(), id)));
    }

    /// Of videos or channels; those that nothing is known of are left out.
    List<Known> of(Entity entity, Collection<Integer> ids, Metric metric, int slot) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entity == Entity.VIDEO
                ? ask(entity, owners.in(VIDEOS_OF, ids).with("ids", ids), metric, slot)
                : ask(entity, CHANNELS.with("ids", ids), metric, slot);
    }

    /// Of all videos of a channel.
    List<Known> ofVideosOf(int channel, Metric metric, int slot) {
        return ask(Entity.VIDEO, VIDEOS_OF_CHANNEL.with("channel", channel), metric, slot);
    }

    /// Of one.
    Known one(Entity entity, int id, Metric metric, int slot) {
        return of(entity, List.of(id), metric, slot).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownFigure(missing(entity, id, slot)));
    }

    /// The computed slot that a slot was counted from; 0 where there is none.
    int previous(Entity entity, int slot) {
        return clickHouse
                .jdbc()
                .sql("SELECT max(slot) FROM analytics.%s_delta WHERE slot < %d".formatted(entity.key(), slot))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private List<Known> ask(Entity entity, Sql sql, Metric metric, int slot) {
        Sql question = sql.filled("m", metric.key()).with("slot", slot).with("lookback", ClosedSlot.LOOKBACK);
        return clickHouse
                .jdbc()
                .sql(question.text())
                .query((row, number) -> Known.row(row, entity, metric))
                .list();
    }

    private String missing(Entity entity, int id, int slot) {
        long oldest = clock.instant().minus(ClosedSlot.DELTAS_KEPT).getEpochSecond()
                / Duration.ofDays(1).toSeconds()
                * SLOTS_OF_A_DAY;
        return slot < oldest
                ? "What was known in slot %d is forgotten: that is kept for %d days."
                        .formatted(slot, ClosedSlot.DELTAS_KEPT.toDays())
                : "Nothing is known of the %s %d in slot %d.".formatted(entity.key(), id, slot);
    }
}
