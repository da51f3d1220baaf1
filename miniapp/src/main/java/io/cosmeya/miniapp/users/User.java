package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.session.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A user as the API shows them.
@Schema(title = "User", description = "Somebody who may use this installation, is invited to, or may not any more.")
record User(
        int id,

        @Schema(description = "Their id at Telegram; null until the invitation is taken.") @Nullable
        Long telegramId,

        String name,

        @Schema(description = "What they may do; each may do what those before it may.")
        Rank role,

        Member.Status status,
        Language language,

        @Schema(description = "Ids of the groups whose channels a viewer sees; who is more than a viewer sees all.")
        List<Integer> groups,

        Instant createdAt,

        @Schema(description = "When they signed in last; null = never.") @Nullable
        Instant seenAt) {

    static User of(Member member) {
        return new User(
                member.id(),
                member.telegramId(),
                member.name(),
                member.rank(),
                member.status(),
                Language.valueOf(member.language().toUpperCase(Locale.ROOT)),
                member.groups(),
                member.createdAt(),
                member.seenAt());
    }
}
