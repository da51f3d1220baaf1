package io.cosmeya.miniapp.savedviews;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A screen as somebody wants to find it again.
@Schema(title = "SavedView", description = "A screen as somebody wants to find it again.")
record SavedView(
        int id,
        String name,

        @Schema(description = "Its address within the page with what was chosen there: /compare?channels=1,2.")
        String address,

        Instant madeAt) {

    static SavedView row(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getInt("id"),
                row.getString("name"),
                row.getString("address"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
