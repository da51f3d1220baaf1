package io.cosmeya.ingest;

import java.util.List;

/// What became of a file of history: all of it is in, or nothing.
public sealed interface ImportResult {

    /// All its lines are in.
    ///
    /// @param id of the import
    /// @param values how many values its lines hold, those that repeat one counted once
    /// @param known the same file was brought before: nothing is there twice
    record Taken(int id, int values, boolean known) implements ImportResult {}

    /// Nothing of it is in.
    ///
    /// @param errors the first of what is wrong, by line
    /// @param more how many there are beyond
    record Refused(List<LineError> errors, int more) implements ImportResult {

        /// Keeps its own list.
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /// What is wrong with a line.
    ///
    /// @param line its number in the file, from 1
    /// @param field the column, by its name in the header; `line` where it is all of it
    /// @param reason for people, in English
    record LineError(long line, String field, String reason) {}
}
