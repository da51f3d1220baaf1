package io.cosmeya.miniapp.access;

import io.cosmeya.scrapers.channel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody who may use this installation, is invited to, or may not any more.
///
/// @param telegramId null until the invitation is taken
/// @param language `ru` or `en`
/// @param groups ids of the groups that a viewer sees
/// @param seenAt when they signed in last; null = never
public record Member(
        int id,
        @Nullable Long telegramId,
        String name,
        Rank rank,
        Status status,
        String language,
        List<Integer> groups,
        Instant createdAt,
        @Nullable Instant seenAt) {

    /// Whether they are let in.
    public enum Status {
        INVITED,
        ACTIVE,
        BLOCKED;

        /// The name in JSON and SQL: `active`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The columns of [#row]; the table of persons is named p.
    static final String COLUMNS = """
             p.id, p.telegram_id, p.name, p.role, p.status, p.language, p.created_at, p.seen_at,
              ARRAY(SELECT group_id FROM miniapp.person_group g WHERE g.person_id = p.id ORDER BY 1) AS groups
            """;

    /// The channels that they may see.
    public Scope scope() {
        return rank.reaches(Rank.ANALYST) ? Scope.ALL : Scope.of(groups);
    }

    /// The same person, spoken to in another language.
    public Member speaking(String other) {
        return new Member(id, telegramId, name, rank, status, other, groups, createdAt, seenAt);
    }

    /// The same person, let in as somebody at Telegram, with a rank.
    public Member admitted(long telegram, Rank as) {
        return new Member(id, telegram, name, as, Status.ACTIVE, language, groups, createdAt, seenAt);
    }

    static Member row(ResultSet row, int number) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Member(
                row.getInt("id"),
                row.getObject("telegram_id", Long.class),
                row.getString("name"),
                Rank.of(row.getString("role")),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("language"),
                Arrays.asList((Integer[]) row.getArray("groups").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
