package io.cosmeya.miniapp.accounts;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.PastedSession;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A session that a person pasted. Its text never shows what was pasted.
@Schema(
        title = "SessionPaste",
        description = "A session: a Cookie header, a Netscape cookie file, the JSON of a browser extension, or the "
                + "settings of instagrapi or instaloader.")
record SessionPaste(
        @Schema(allowableValues = {"tiktok", "youtube", "instagram", "likee"})
        @NotNull
        @Pattern(
                regexp = "tiktok|youtube|instagram|likee",
                message = "must be one of tiktok, youtube, instagram, likee")
        String platform,

        @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @NotBlank @Size(max = 200_000)
        String text,

        @Schema(description = "What people call the account; null = the user id that the session tells.")
        @Size(max = 100)
        @Nullable
        String label,

        @Schema(description = "What it was signed in with; null = what the text tells, else a usual browser.")
        @Size(max = 500)
        @Nullable
        String userAgent,

        @Schema(description = "The proxy that it always takes; null = one is given when it is first used.") @Nullable
        Integer proxyId) {

    PastedSession pasted() {
        return new PastedSession(Platform.of(platform), text, label, userAgent, proxyId);
    }

    @Override
    public String toString() {
        return "SessionPaste";
    }
}
