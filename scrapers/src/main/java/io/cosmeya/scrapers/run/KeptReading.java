package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The latest kept reading of a task.
///
/// @param digest of what was read; null when nothing was
record KeptReading(
        long id,
        Platform platform,
        int channel,
        int batch,
        @Nullable String digest,
        Instant at) {

    static KeptReading row(ResultSet row, int number) throws SQLException {
        return new KeptReading(
                row.getLong("id"),
                Platform.of(row.getString("platform")),
                row.getInt("channel_id"),
                row.getInt("batch_no"),
                row.getString("digest"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    /// The reading of an outcome, if it has one.
    static Optional<ChannelReading> reading(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> Optional.of(reading);
            case Outcome.Partial partial -> Optional.of(partial.reading());
            case Outcome.Empty(ChannelReading reading) -> Optional.of(reading);
            case Outcome.NotFound _,
                    Outcome.Removed _,
                    Outcome.Private _,
                    Outcome.AgeGated _,
                    Outcome.RegionBlocked _,
                    Outcome.LoginRequired _,
                    Outcome.RateLimited _,
                    Outcome.Challenged _,
                    Outcome.SchemaChanged _,
                    Outcome.Transport _ -> Optional.empty();
        };
    }

    /// The same for the same figures; null when nothing was read.
    static @Nullable String digest(Outcome outcome) {
        return reading(outcome)
                .map(reading -> new ChannelReading(
                        reading.platformId(),
                        reading.handle(),
                        reading.title(),
                        reading.avatarUrl(),
                        reading.followers(),
                        reading.views(),
                        reading.videoCount(),
                        reading.endpoint(),
                        reading.exit(),
                        reading.videos(),
                        Map.of()))
                .map(reading -> Ending.of(outcome).outcome() + reading)
                .map(text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .orElse(null);
    }
}
