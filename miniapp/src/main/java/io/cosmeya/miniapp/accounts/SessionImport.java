package io.cosmeya.miniapp.accounts;

import io.cosmeya.scrapers.egress.ImportedSession;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pasted session becomes.
@Schema(title = "SessionImport", description = "What a pasted session becomes; its cookies by name alone.")
record SessionImport(
        @Schema(description = "Our id; null until it is saved.") @Nullable
        Integer accountId,

        String label,
        String userAgent,

        @Schema(description = "Names of its cookies.") List<String> cookies,

        @Schema(description = "Whether it takes the place of a session that is kept already.")
        boolean renewal) {

    static SessionImport of(ImportedSession session) {
        return new SessionImport(
                session.account(), session.label(), session.userAgent(), session.cookies(), session.renewal());
    }
}
