package io.cosmeya.miniapp.session;

import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Session;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where somebody is signed in.
@Schema(title = "OpenSession", description = "Where somebody is signed in.")
record OpenSession(
        long id,
        int userId,
        Session.Way way,

        @Schema(description = "What the browser calls itself.") @Nullable
        String agent,

        @Nullable String address,
        Instant madeAt,

        @Schema(description = "When its tokens were renewed last.")
        Instant usedAt,

        Instant expiresAt,

        @Schema(description = "Whether it is the one that asks.")
        boolean mine) {

    static OpenSession of(Session session, Person person) {
        Long asking = person.session();
        return new OpenSession(
                session.id(),
                session.personId(),
                session.way(),
                session.agent(),
                session.address(),
                session.madeAt(),
                session.usedAt(),
                session.expiresAt(),
                asking != null && asking == session.id());
    }
}
