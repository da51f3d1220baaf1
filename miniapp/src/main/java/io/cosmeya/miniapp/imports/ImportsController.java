package io.cosmeya.miniapp.imports;

import io.cosmeya.ingest.ImportResult;
import io.cosmeya.ingest.Imports;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.FieldError;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// History that people bring.
@RestController
@RequestMapping("/api/v1/import")
@Tag(name = "import", description = "History that people bring from elsewhere.")
@Role("miniapp")
class ImportsController {

    private static final int LARGEST = 20 << 20;

    private final Imports imports;
    private final Audit audit;

    ImportsController(Imports imports, Audit audit) {
        this.imports = imports;
        this.audit = audit;
    }

    @PostMapping(path = "/history", consumes = "text/csv")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Bring history",
            description =
                    "A CSV file in UTF-8 with a header: time (2025-03-31T21:00:00+03:00), metric, value, channel or"
                            + " video, and, if wanted, step and platform; with a platform the ids are its own, else ours. Of a"
                            + " video: views, likes, comments, shares; of a channel: followers, videos, total_views. All of it"
                            + " is taken in, or nothing; the errors of a problem name line and column.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ImportedFile history(
            @RequestParam
                    @NotBlank
                    @Size(max = 200)
                    @Schema(description = "What the file is called; it stands with each of its values.")
                    String source,
            @RequestBody InputStreamResource file,
            Person person)
            throws IOException {
        return switch (imports.take(text(file), source.strip(), person.name())) {
            case ImportResult.Taken taken -> {
                ImportedFile brought = ImportedFile.of(taken);
                audit.write("import.history", "import/" + brought.id(), null, brought);
                yield brought;
            }
            case ImportResult.Refused refused -> throw new BadRequestException(errors(refused));
        };
    }

    @PostMapping(path = "/history/check", consumes = "text/csv")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Check history",
            description = "Says of a file what it holds and what is wrong with it, line by line; saves nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ImportPreview check(@RequestBody InputStreamResource file) throws IOException {
        return ImportPreview.of(imports.check(text(file)));
    }

    private static String text(InputStreamResource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new BadRequestException("file", "must not be larger than 20 MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new BadRequestException("file", "must be in UTF-8");
        }
    }

    private static List<FieldError> errors(ImportResult.Refused refused) {
        List<FieldError> errors = new ArrayList<>(refused.errors().stream()
                .map(error -> new FieldError("line %d: %s".formatted(error.line(), error.field()), error.reason()))
                .toList());
        if (refused.more() > 0) {
            errors.add(new FieldError("file", "has %d more errors".formatted(refused.more())));
        }
        return errors;
    }
}
