package io.cosmeya.miniapp.notes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What somebody wants remembered of a channel or a video.
@Schema(title = "Note", description = "What somebody wants remembered of a channel or a video at a moment.")
public record Note(
        int id,
        int channelId,

        @Schema(description = "Null = of the channel itself.") @Nullable
        Integer videoId,

        @Schema(description = "The moment on the chart, UTC.")
        Instant at,

        @Schema(description = "What people wrote: text, never markup.")
        String text,

        @Schema(description = "Id of the user who wrote it; 0 = the development user.")
        int personId,

        @Schema(description = "Their name as it was then.") String person,

        Instant madeAt) {

    static Note row(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getInt("id"),
                row.getInt("channel_id"),
                row.getObject("video_id", Integer.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                row.getInt("person_id"),
                row.getString("person"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
