package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.session.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is to be changed of a user.
@Schema(title = "UserChange", description = "What is to be changed of a user; what is null stays.")
record UserChange(
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(min = 1, max = 200) @Nullable
        String name,

        @Nullable Rank role,

        @Schema(allowableValues = {"active", "blocked"})
        @Pattern(regexp = "active|blocked", message = "must be one of active, blocked")
        @Nullable
        String status,

        @Nullable Language language,

        @Size(max = 1000) @Nullable List<@NotNull Integer> groups) {

    Member of(Member before) {
        return new Member(
                before.id(),
                before.telegramId(),
                name == null ? before.name() : name.strip(),
                role == null ? before.rank() : role,
                status == null ? before.status() : Member.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                language == null ? before.language() : language.name().toLowerCase(Locale.ROOT),
                groups == null ? before.groups() : groups,
                before.createdAt(),
                before.seenAt());
    }
}
