package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.session.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is to be invited.
@Schema(title = "InvitationWish", description = "Who is to be invited.")
record InvitationWish(
        @NotBlank @Size(max = 200) String name,

        @NotNull Rank role,

        @Schema(description = "ru where none is said.") @Nullable
        Language language,

        @Schema(description = "Ids of the groups whose channels a viewer sees.") @Size(max = 1000) @Nullable
        List<@NotNull Integer> groups,

        @Schema(description = "How long the link is good, from 1 to 720; 72 where none is said.")
        @Min(1)
        @Max(720)
        @Nullable
        Integer hours) {}
