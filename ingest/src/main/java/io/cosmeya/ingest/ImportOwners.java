package io.cosmeya.ingest;

import io.cosmeya.scrapers.Platform;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the lines of one file are of, each asked for once: by our ids, or, where a platform is given, by its own.
final class ImportOwners {

    private static final String VIDEO = "SELECT channel_id, id AS video_id FROM scrapers.video WHERE ";
    private static final String CHANNEL = "SELECT id AS channel_id, 0 AS video_id FROM scrapers.channel WHERE ";

    private final JdbcClient jdbc;
    private final Map<String, Optional<Owner>> known = new HashMap<>();

    ImportOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param video 0 = the channel itself
    record Owner(int channel, int video) {}

    /// Of the one of channel and video that is not empty; an unknown one is an [IllegalArgumentException] that says so.
    Owner of(String platform, String channel, String video) {
        String sql = video.isEmpty() ? CHANNEL : VIDEO;
        String id = video.isEmpty() ? channel : video;
        return known.computeIfAbsent(sql + platform + "/" + id, _ -> find(sql, platform, id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no %s %s".formatted(video.isEmpty() ? "channel" : "video", shortened(id))));
    }

    private Optional<Owner> find(String sql, String platform, String id) {
        if (platform.isEmpty()) {
            return id.matches("\\d{1,9}")
                    ? owner(jdbc.sql(sql + "id = :id").param("id", Integer.parseInt(id)))
                    : Optional.empty();
        }
        return owner(jdbc.sql(sql + "platform = :platform AND platform_id = :id")
                .param("platform", platform(platform).key())
                .param("id", id));
    }

    private static Optional<Owner> owner(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> new Owner(row.getInt("channel_id"), row.getInt("video_id")))
                .optional();
    }

    private static Platform platform(String name) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("platform must be one of "
                        + Arrays.stream(Platform.values()).map(Platform::key).collect(Collectors.joining(", "))));
    }

    private static String shortened(String id) {
        return id.length() > 100 ? id.substring(0, 100) + "…" : id;
    }
}
