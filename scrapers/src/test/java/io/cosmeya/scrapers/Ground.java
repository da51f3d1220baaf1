package io.cosmeya.scrapers;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An empty store for each test, and some channels in it.
@Component
public class Ground {

    private final JdbcClient jdbc;
    private final Channels channels;

    Ground(JdbcClient jdbc, Channels channels) {
        this.jdbc = jdbc;
        this.channels = channels;
    }

    public void clear() {
        jdbc.sql("""
                TRUNCATE scrapers.channel, scrapers.channel_alias, scrapers.channel_group, scrapers.channel_group_member,
                  scrapers.video, scrapers.video_change, scrapers.picture, scrapers.run, scrapers.run_task,
                  scrapers.outbox, scrapers.proxy, scrapers.proxy_check, scrapers.exit_health, scrapers.account,
                  scrapers.account_lease, scrapers.pace, scrapers.kept_reading, scrapers.kept_page, scrapers.schedule_version
                  RESTART IDENTITY""").update();
    }

    public List<Channel> channels(int count) {
        jdbc.sql("""
                INSERT INTO scrapers.channel (platform, platform_id, handle, title, added_at)
                SELECT 'youtube', 'UC' || lpad(n::text, 22, '0'), '@c' || n, 'Channel ' || n, '2026-11-01T00:00:00Z'
                FROM generate_series(1, :count) n""").param("count", count).update();
        return channels.active(Platform.YOUTUBE);
    }

    public long count(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getLong(1)).single();
    }

    public void execute(String sql) {
        jdbc.sql(sql).update();
    }
}
