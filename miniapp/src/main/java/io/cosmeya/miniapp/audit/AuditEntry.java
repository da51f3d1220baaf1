package io.cosmeya.miniapp.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One change that somebody made.
@Schema(title = "AuditEntry", description = "One change that somebody made.")
record AuditEntry(
        long id,
        Instant at,

        @Schema(description = "Id of the user; 0 = the development user, null = nobody yet.") @Nullable
        Integer personId,

        @Schema(description = "Their name as it was then.") String person,

        @Nullable String address,

        @Schema(description = "The operation: groups.rename.")
        String action,

        @Schema(description = "What was changed: group/7.") String subject,

        @Schema(description = "As the API showed it before; null where there was nothing.") @Nullable
        Map<String, Object> before,

        @Schema(description = "As the API shows it since; null where nothing is left.") @Nullable
        Map<String, Object> after) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static AuditEntry row(ResultSet row, JsonMapper json) throws SQLException {
        String before = row.getString("before");
        String after = row.getString("after");
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", Integer.class),
                row.getString("person"),
                row.getString("address"),
                row.getString("action"),
                row.getString("subject"),
                before == null ? null : json.readValue(before, OBJECT),
                after == null ? null : json.readValue(after, OBJECT));
    }
}
