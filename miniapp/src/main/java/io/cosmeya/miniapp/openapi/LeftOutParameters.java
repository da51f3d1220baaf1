package io.cosmeya.miniapp.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/// A parameter is given or left out: an address cannot say null, though the record that takes its parameters can.
class LeftOutParameters implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(LeftOutParameters::parameters)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(LeftOutParameters::withoutNull);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    @SuppressWarnings("unchecked")
    private static void withoutNull(Schema<?> schema) {
        if (schema.getTypes() != null) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
        }
        if (schema.getEnum() != null) {
            ((Schema<Object>) schema)
                    .setEnum(schema.getEnum().stream()
                            .filter(Objects::nonNull)
                            .map(Object.class::cast)
                            .toList());
        }
    }
}
