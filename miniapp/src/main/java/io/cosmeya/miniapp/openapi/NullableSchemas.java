package io.cosmeya.miniapp.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A schema that also allows null, as OpenAPI 3.1 says it.
final class NullableSchemas {

    private NullableSchemas() {}

    static Schema<?> of(Schema<?> schema) {
        return schema.get$ref() == null ? orNullType(schema) : orNull(schema);
    }

    private static Schema<?> orNull(Schema<?> reference) {
        Schema<Object> either = new Schema<>();
        either.setOneOf(List.of(new Schema<>().$ref(reference.get$ref()), new Schema<>().types(Set.of("null"))));
        either.setDescription(reference.getDescription());
        return either;
    }

    private static Schema<?> orNullType(Schema<?> schema) {
        if (schema.getOneOf() != null) {
            return schema;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes() == null ? Set.of() : schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        if (schema.getEnum() != null) {
            @SuppressWarnings("unchecked")
            Schema<Object> open = (Schema<Object>) schema;
            // The list may be one that takes nothing more.
            List<Object> values = new ArrayList<>(open.getEnum());
            values.add(null);
            open.setEnum(values);
        }
        return schema;
    }
}
