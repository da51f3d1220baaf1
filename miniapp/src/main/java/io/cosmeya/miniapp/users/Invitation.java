package io.cosmeya.miniapp.users;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// A link that lets one person in, once.
@Schema(
        title = "Invitation",
        description = "A link that lets one person in, once; the link itself is shown only when made.")
record Invitation(
        int id,

        @Schema(description = "Who is invited, a user.") int userId,

        String name,
        String madeBy,
        Instant madeAt,
        Instant expiresAt) {

    static Invitation row(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getInt("id"),
                row.getInt("person_id"),
                row.getString("name"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
