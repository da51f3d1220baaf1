package io.cosmeya.ingest;

import io.cosmeya.ingest.ImportResult.LineError;
import java.util.List;

/// What a file of history is, before any of it is taken in.
///
/// @param values how many values its good lines hold, those that repeat one counted once
/// @param errors the first of what is wrong, by line; none = it would be taken in
/// @param more how many there are beyond
public record ImportCheck(int values, List<LineError> errors, int more) {

    private static final int MOST_ERRORS = 100;

    /// Keeps its own list.
    public ImportCheck {
        errors = List.copyOf(errors);
    }

    static ImportCheck of(ImportParsing parsed) {
        List<LineError> all = parsed.errors();
        return new ImportCheck(
                parsed.lines().size(),
                all.subList(0, Math.min(all.size(), MOST_ERRORS)),
                Math.max(0, all.size() - MOST_ERRORS));
    }
}
