package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.run.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a slot brought in all, kept with the runs that were computed for it.
@Component
class Totals {

    private static final Sql OF_SLOT = Sql.file("totals.sql", List.of());

    private static final String COMPUTED = """
            INSERT INTO analytics.computed_run (run_id, revision, slot_no, slot_at, computed_at, incomplete,
                channels_planned, channels_taken, rows, d_views_nulls, d_followers_nulls)
            VALUES (:run, :revision, :slot, :slotAt, :now, :incomplete, :planned, :taken, 0, 0, 0)
            ON CONFLICT (run_id, revision) DO NOTHING""";

    private static final String UPDATE = """
            UPDATE analytics.computed_run SET rows = :rows, d_views = :views, d_views_nulls = :viewsNulls,
                d_followers = :followers, d_followers_unc = :followersUnc, d_followers_nulls = :followersNulls
            WHERE slot_no = :slot""";

    private static final String DAY = """
            UPDATE analytics.computed_run SET day_views = :views, day_views_unc = :viewsUnc, day_videos = :videos,
                day_born = :born, day_videos_unknown = :videosUnknown, day_followers = :followers,
                day_followers_unc = :followersUnc, day_channels = :channels, day_channels_unknown = :channelsUnknown
            WHERE slot_no = :slot""";

    private static final String NO_DAY = """
            UPDATE analytics.computed_run SET (day_views, day_views_unc, day_videos, day_born, day_videos_unknown,
                day_followers, day_followers_unc, day_channels, day_channels_unknown)
                = (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
            WHERE slot_no = :slot AND day_videos IS NOT NULL""";

    private final ClickHouse clickHouse;
    private final Days days;
    private final JdbcClient jdbc;
    private final Clock clock;

    Totals(ClickHouse clickHouse, Days days, JdbcClient jdbc, Clock clock) {
        this.clickHouse = clickHouse;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Marks a revision of a run as computed.
    void computed(Run run, int revision) {
        jdbc.sql(COMPUTED)
                .param("run", run.id())
                .param("revision", revision)
                .param("slot", run.slotNo())
                .param("slotAt", utc(run.slotAt()))
                .param("now", utc(clock.instant()))
                .param("incomplete", run.incomplete())
                .param("planned", run.expected())
                .param("taken", run.done())
                .update();
    }

    /// Writes the totals of a slot, and of the day that it ends, to its computed runs.
    void update(ClosedSlot slot) {
        Sum sum = clickHouse.jdbc().sql(slot.in(OF_SLOT).text()).query(Sum::row).single();
        jdbc.sql(UPDATE)
                .param("slot", slot.number())
                .param("rows", sum.rows)
                .param("views", sum.views)
                .param("viewsNulls", sum.viewsNulls)
                .param("followers", sum.followers)
                .param("followersUnc", sum.followersUncertainty)
                .param("followersNulls", sum.followersNulls)
                .update();
        days.endingWith(slot)
                .ifPresentOrElse(
                        day -> day(slot, day),
                        () -> jdbc.sql(NO_DAY).param("slot", slot.number()).update());
    }

    private void day(ClosedSlot slot, Day day) {
        jdbc.sql(DAY)
                .param("slot", slot.number())
                .param("views", day.views())
                .param("viewsUnc", day.viewsUncertainty())
                .param("videos", day.videos())
                .param("born", day.born())
                .param("videosUnknown", day.videosUnknown())
                .param("followers", day.followers())
                .param("followersUnc", day.followersUncertainty())
                .param("channels", day.channels())
                .param("channelsUnknown", day.channelsUnknown())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private record Sum(
            long rows,
            @Nullable Long views,
            long viewsNulls,
            @Nullable Long followers,
            @Nullable Long followersUncertainty,
            long followersNulls) {

        static Sum row(ResultSet row, int number) throws SQLException {
            return new Sum(
                    row.getLong("rows"),
                    Rows.number(row, "d_views"),
                    row.getLong("d_views_nulls"),
                    Rows.number(row, "d_followers"),
                    Rows.number(row, "d_followers_unc"),
                    row.getLong("d_followers_nulls"));
        }
    }
}
