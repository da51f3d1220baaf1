package io.cosmeya.embedded.simulator.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Trees of JSON, written as they are nested in the recordings.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// An object of names and values in turn, in this order.
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /// An object within objects: `a.b.c` gives `{"a":{"b":{"c":value}}}`.
    public static Map<String, Object> nest(String path, Object value) {
        Object nested = value;
        String[] names = path.split("\\.");
        for (int i = names.length - 1; i > 0; i--) {
            nested = object(names[i], nested);
        }
        return object(names[0], nested);
    }

    /// The text of a tree, in UTF-8.
    public static byte[] bytes(Object tree) {
        return MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    }
}
