package io.cosmeya.miniapp.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Says once for every operation that what is not a success is a problem.
class ProblemAnswers implements GlobalOpenApiCustomizer {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas("Problem", problem()).addSchemas("FieldError", fieldError());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ProblemAnswers::answer);
    }

    private static void answer(Operation operation) {
        Content content =
                new Content().addMediaType("application/problem+json", new MediaType().schema(reference("Problem")));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse().description("A problem (RFC 9457).").content(content));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .title("Problem")
                .description("What went wrong (RFC 9457).")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(reference("FieldError")))
                .required(List.of("errors", "status", "title"));
    }

    private static Schema<?> fieldError() {
        return new ObjectSchema()
                .title("FieldError")
                .description("What is wrong with one field of the request.")
                .addProperty("field", new StringSchema())
                .addProperty("reason", new StringSchema())
                .required(List.of("field", "reason"));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(REFERENCE + name);
    }
}
