package io.cosmeya.miniapp.imports;

import io.cosmeya.ingest.ImportCheck;
import io.cosmeya.ingest.ImportResult;
import io.cosmeya.miniapp.problem.Spoken;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;

/// A file of history before it is taken in.
@Schema(title = "ImportPreview", description = "A file of history before it is taken in.")
public record ImportPreview(
        @Schema(description = "How many values its good lines hold, those that repeat one counted once.")
        int values,

        @Schema(description = "The first hundred of what is wrong, by line; none = it would be taken in.")
        List<LineProblem> errors,

        @Schema(description = "How many there are beyond.") int more)
        implements Spoken {

    static ImportPreview of(ImportCheck check) {
        return new ImportPreview(
                check.values(), check.errors().stream().map(LineProblem::of).toList(), check.more());
    }

    @Override
    public ImportPreview in(UnaryOperator<String> words) {
        return new ImportPreview(
                values,
                errors.stream()
                        .map(error -> new LineProblem(error.line, error.field, words.apply(error.reason)))
                        .toList(),
                more);
    }

    /// What is wrong with a line.
    @Schema(title = "LineProblem", description = "What is wrong with one line of a file.")
    public record LineProblem(
            @Schema(description = "Its number in the file, from 1.")
            long line,

            @Schema(description = "The column; `line` where it is all of it.")
            String field,

            @Schema(description = "For people, in the language asked for.")
            String reason) {

        static LineProblem of(ImportResult.LineError error) {
            return new LineProblem(error.line(), error.field(), error.reason());
        }
    }
}
