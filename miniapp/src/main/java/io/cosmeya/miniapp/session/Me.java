package io.cosmeya.miniapp.session;

import io.cosmeya.miniapp.access.Rank;
import io.swagger.v3.oas.annotations.media.Schema;

/// The person who is signed in.
@Schema(title = "Me", description = "The person who is signed in.")
record Me(
        @Schema(description = "Id of the user; 0 = the development user, who is none.")
        int id,

        String name,

        @Schema(description = "What they may do; each may do what those before it may.")
        Rank role,

        Language language) {}
