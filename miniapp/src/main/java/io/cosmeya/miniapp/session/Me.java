package io.cosmeya.miniapp.session;

import io.swagger.v3.oas.annotations.media.Schema;

/// The person who is signed in.
@Schema(title = "Me", description = "The person who is signed in.")
record Me(
        String name,

        @Schema(description = "What they may do: owner.") String role,

        Language language) {}
