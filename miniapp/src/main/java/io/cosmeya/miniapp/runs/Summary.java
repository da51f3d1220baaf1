package io.cosmeya.miniapp.runs;

import io.cosmeya.miniapp.session.Language;
import io.swagger.v3.oas.annotations.media.Schema;

/// A run in words.
@Schema(title = "Summary", description = "What a run brought, in words, as the bot sends it.")
record Summary(
        long runId,
        Language language,

        @Schema(description = "Text with Telegram's HTML: lines, <b>, <a>; titles are escaped.")
        String text) {}
