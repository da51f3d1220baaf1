package io.cosmeya.miniapp.imports;

import io.cosmeya.ingest.ImportResult;
import io.swagger.v3.oas.annotations.media.Schema;

/// A file of history that is in.
@Schema(title = "ImportedFile", description = "A file of history that is in, whole.")
public record ImportedFile(
        int id,

        @Schema(description = "How many values its lines hold, those that repeat one counted once.")
        int values,

        @Schema(description = "Whether the same file was brought before: nothing is there twice.")
        boolean known) {

    static ImportedFile of(ImportResult.Taken taken) {
        return new ImportedFile(taken.id(), taken.values(), taken.known());
    }
}
