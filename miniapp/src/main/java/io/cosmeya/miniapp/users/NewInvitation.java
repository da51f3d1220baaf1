package io.cosmeya.miniapp.users;

import io.swagger.v3.oas.annotations.media.Schema;

/// An invitation that was just made.
@Schema(title = "NewInvitation", description = "An invitation that was just made; its code is shown this once.")
record NewInvitation(
        Invitation invitation,

        @Schema(
                description =
                        "Goes to /auth/invitation. As a link: https://t.me/<bot>/<app>?startapp=<code>, or /app/?invitation=<code>.")
        String code) {

    @Override
    public String toString() {
        return "NewInvitation[%s]".formatted(invitation);
    }
}
