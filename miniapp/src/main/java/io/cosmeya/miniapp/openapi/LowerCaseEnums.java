package io.cosmeya.miniapp.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// Names the values of enums as the API writes and reads them, in lower case.
class LowerCaseEnums implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(LowerCaseEnums::lower);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(LowerCaseEnums::parameters)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(LowerCaseEnums::lower);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    @SuppressWarnings("unchecked")
    private static void lower(Schema<?> schema) {
        if (schema.getEnum() != null) {
            List<Object> lower =
                    schema.getEnum().stream().map(LowerCaseEnums::lower).toList();
            ((Schema<Object>) schema).setEnum(lower);
            if (schema.getDefault() != null) {
                ((Schema<Object>) schema).setDefault(lower(schema.getDefault()));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(LowerCaseEnums::lower);
        }
    }

    private static @Nullable Object lower(@Nullable Object value) {
        return value instanceof String || value instanceof Enum<?>
                ? value.toString().toLowerCase(Locale.ROOT)
                : value;
    }
}
