package io.cosmeya.miniapp.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The token that goes on with a session.
@Schema(title = "RefreshToken", description = "The token that goes on with a session.")
record RefreshToken(@NotBlank @Size(max = 200) String refreshToken) {

    @Override
    public String toString() {
        return "RefreshToken[hidden]";
    }
}
