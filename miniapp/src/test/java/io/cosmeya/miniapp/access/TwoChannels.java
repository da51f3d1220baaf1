package io.cosmeya.miniapp.access;

import io.cosmeya.scrapers.channel.Group;
import io.cosmeya.scrapers.channel.Groups;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two channels, each with a group, a video, pictures, a breakout, notes and a task of the same run; one is
/// seen by the viewer of the test, the other is foreign: its id, and the word in all its texts, must never
/// reach them.
@TestComponent
class TwoChannels {

    static final int OWN = 910_001;
    static final int FOREIGN = 910_002;
    static final String FOREIGN_WORD = "zzforeignzz";

    private final JdbcClient jdbc;
    private final Groups groups;

    TwoChannels(JdbcClient jdbc, Groups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    record Ids(int ownGroup, int foreignGroup) {}

    Ids make() {
        jdbc.sql("DELETE FROM scrapers.channel_group WHERE name IN ('own', :foreign)")
                .param("foreign", FOREIGN_WORD)
                .update();
        jdbc.sql("""
                INSERT INTO scrapers.run (id, slot_no, slot_at, kind, state, deadline_at) OVERRIDING SYSTEM VALUE
                VALUES (910001, 910001, '2026-11-20T09:00:00Z', 'manual', 'closed', '2026-11-20T12:00:00Z')
                ON CONFLICT DO NOTHING""").update();
        channel(OWN, "own");
        channel(FOREIGN, FOREIGN_WORD);
        return new Ids(group("own", OWN), group(FOREIGN_WORD, FOREIGN));
    }

    private int group(String name, int channel) {
        int id = groups.create(name, Group.Kind.GROUP).orElseThrow().id();
        groups.add(id, List.of(channel));
        return id;
    }

    private void channel(int id, String word) {
        update("""
                INSERT INTO scrapers.channel (id, platform, platform_id, title, added_at, state) OVERRIDING SYSTEM VALUE
                VALUES (:id, 'youtube', :word, :word, now(), 'paused') ON CONFLICT DO NOTHING""", id, word);
        update("""
                INSERT INTO scrapers.video (id, platform, platform_id, channel_id, title, format, published_at,
                    first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE
                VALUES (:id, 'youtube', :word, :id, :word, 'short', '2026-11-01T00:00:00Z', now(), now())
                ON CONFLICT DO NOTHING""", id, word);
        update("""
                INSERT INTO analytics.breakout (video_id, label, channel_id, platform, format, slot_no, slot_at, age_h,
                    value, low, high, median, outlier, robust_z, sample)
                VALUES (:id, 3, :id, 'youtube', 'short', 1, '2026-11-02T09:00:00Z', 24, 5000, 4900, 5100, 1000, 5, 4, 20)
                ON CONFLICT DO NOTHING""", id, word);
        for (String kind : List.of("video", "channel")) {
            update(
                    "INSERT INTO scrapers.picture (kind, owner_id, bytes, content_type, source_url, fetched_at) VALUES ('"
                            + kind + "', :id, '\\x01', 'image/jpeg', :word, now()) ON CONFLICT DO NOTHING",
                    id,
                    word);
        }
        update("DELETE FROM miniapp.note WHERE channel_id = :id AND text = :word", id, word);
        update("""
                INSERT INTO miniapp.note (channel_id, video_id, at, text, person_id, person, made_at)
                VALUES (:id, NULL, now(), :word, 0, :word, now()), (:id, :id, now(), :word, 0, :word, now())""", id, word);
        update("""
                INSERT INTO scrapers.run_task (run_id, platform, channel_id, due_at, state, error)
                VALUES (910001, 'youtube', :id, now(), 'failed', :word) ON CONFLICT DO NOTHING""", id, word);
        update("""
                INSERT INTO analytics.video_current (video_id, channel_id, platform, slot_no, slot_at, observed_at,
                    revision, status, status_slot, counter, endpoint, exit, views_step, views_ago, views_unc, views_gap,
                    views_secs, views_flags, likes_step, likes_ago, likes_unc, likes_gap, likes_secs, likes_flags,
                    comments_step, comments_ago, comments_unc, comments_gap, comments_secs, comments_flags, shares_step,
                    shares_ago, shares_unc, shares_gap, shares_secs, shares_flags)
                VALUES (:id, :id, 'youtube', 1, now(), now(), 1, 'active', 1, :word, 'x', 'x', 1, 0, 0, 0, 0, 0, 1, 0, 0,
                    0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING""", id, word);
    }

    private void update(String sql, int id, String word) {
        var statement = jdbc.sql(sql).param("id", id);
        (sql.contains(":word") ? statement.param("word", word) : statement).update();
    }
}
