package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution.Resolved;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes channels and the handles that they go by.
@Repository
class ChannelRows {

    private static final String INSERT = """
            INSERT INTO scrapers.channel (platform, platform_id, handle, title, avatar_url, added_at)
            VALUES (:platform, :platformId, :handle, :title, :avatar, :now)
            ON CONFLICT DO NOTHING RETURNING id""";

    private static final String RENAME = """
            UPDATE scrapers.channel
            SET handle = coalesce(:handle, handle), title = :title, avatar_url = coalesce(:avatar, avatar_url)
            WHERE id = :id AND (handle, title, avatar_url)
                  IS DISTINCT FROM (coalesce(:handle, handle), :title, coalesce(:avatar, avatar_url))""";

    private static final String ALIAS = """
            INSERT INTO scrapers.channel_alias (platform, alias, channel_id, seen_at)
            VALUES (:platform, :alias, :id, :now)
            ON CONFLICT (platform, alias, channel_id) DO UPDATE SET seen_at = excluded.seen_at""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChannelRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Saves a channel; empty when somebody else has just saved it.
    @Transactional
    Optional<Integer> insert(Platform platform, Resolved found) {
        Optional<Integer> id = jdbc.sql(INSERT)
                .param("platform", platform.key())
                .param("platformId", found.platformId())
                .param("handle", found.handle())
                .param("title", found.title())
                .param("avatar", found.avatarUrl())
                .param("now", now())
                .query((row, number) -> row.getInt(1))
                .optional();
        id.ifPresent(saved -> alias(platform, saved, found.handle()));
        return id;
    }

    /// Keeps the name of today: the channel stays the same under a new handle.
    @Transactional
    void rename(Channel channel, @Nullable String handle, String title, @Nullable String avatar) {
        jdbc.sql(RENAME)
                .param("handle", handle)
                .param("title", title)
                .param("avatar", avatar)
                .param("id", channel.id())
                .update();
        alias(channel.platform(), channel.id(), handle);
    }

    private void alias(Platform platform, int id, @Nullable String handle) {
        if (handle != null) {
            jdbc.sql(ALIAS)
                    .param("platform", platform.key())
                    .param("alias", handle.toLowerCase(Locale.ROOT))
                    .param("id", id)
                    .param("now", now())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
