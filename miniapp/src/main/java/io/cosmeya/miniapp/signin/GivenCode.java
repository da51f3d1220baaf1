package io.cosmeya.miniapp.signin;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A code that somebody was given.
@Schema(title = "GivenCode", description = "A code that somebody was given: of the console, or of an invitation.")
record GivenCode(@NotBlank @Size(max = 200) String code) {

    @Override
    public String toString() {
        return "GivenCode[hidden]";
    }
}
