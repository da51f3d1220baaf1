package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.run.Reread;
import io.swagger.v3.oas.annotations.media.Schema;

/// What came of reading a run again.
@Schema(title = "RereadResult", description = "What came of reading a run again.")
record RereadResult(
        @Schema(description = "How many tasks had kept pages.")
        int read,

        @Schema(description = "How many of them differ and are delivered anew; the run gets a new revision.")
        int changed,

        @Schema(description = "Of how many nothing can be read now.")
        int failed) {

    static RereadResult of(Reread.Result result) {
        return new RereadResult(result.read(), result.changed(), result.failed());
    }
}
