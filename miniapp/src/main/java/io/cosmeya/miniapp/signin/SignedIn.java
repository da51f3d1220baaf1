package io.cosmeya.miniapp.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// What somebody who is signed in shows with each request.
@Schema(title = "SignedIn", description = "What somebody who is signed in shows with each request.")
record SignedIn(
        @Schema(description = "Goes into the header Authorization: Bearer.")
        String accessToken,

        Instant accessUntil,

        @Schema(description = "Good once, for the next of these; a new one comes each time.")
        String refreshToken,

        Instant refreshUntil,

        @Schema(description = "Goes to addresses of pictures as ?ticket=, where no header can be sent.")
        String pictureTicket) {

    @Override
    public String toString() {
        return "SignedIn[until %s]".formatted(accessUntil);
    }
}
