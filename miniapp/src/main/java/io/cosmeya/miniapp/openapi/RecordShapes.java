package io.cosmeya.miniapp.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Every component of a record is always written; one that is `@Nullable` may be null. Swagger knows records, but not
/// JSpecify.
class RecordShapes implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.isRecordType()) {
            shape(java.getRawClass(), defined(resolved, context.getDefinedModels()));
        }
        return resolved;
    }

    private static Schema<?> defined(Schema<?> schema, Map<String, Schema> models) {
        String reference = schema.get$ref();
        Schema<?> model = reference == null ? null : models.get(reference.substring(reference.lastIndexOf('/') + 1));
        return model == null ? schema : model;
    }

    private static void shape(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setAdditionalProperties(null);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                shape(component.getType(), schema);
            } else {
                require(component, schema);
            }
        }
    }

    private static void require(RecordComponent component, Schema<?> schema) {
        String name = component.getName();
        Schema<?> property = schema.getProperties().get(name);
        if (property == null) {
            return;
        }
        Set<String> required = new TreeSet<>(schema.getRequired() == null ? Set.of() : schema.getRequired());
        required.add(name);
        schema.setRequired(required.stream().toList());
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema.getProperties().put(name, NullableSchemas.of(property));
        }
    }
}
