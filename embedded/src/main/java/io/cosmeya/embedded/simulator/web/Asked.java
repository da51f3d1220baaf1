package io.cosmeya.embedded.simulator.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// A request, understood.
///
/// @param path decoded, without the query
/// @param query the first value of each name, decoded
/// @param headers names in lower case
/// @param bytes the body as it came
public record Asked(
        String method, String path, Map<String, String> query, Map<String, List<String>> headers, byte[] bytes) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// The body of a POST as JSON; a missing node when it is none.
    public JsonNode body() {
        try {
            return bytes.length == 0 ? MissingNode.getInstance() : MAPPER.readTree(bytes);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /// A text of the JSON body by its JSON pointer; empty when missing.
    public String text(String pointer) {
        return body().at(pointer).asString("");
    }

    /// A value of a form that was posted; empty when missing.
    public String form(String name) {
        return Parameters.of(new String(bytes, StandardCharsets.UTF_8)).getOrDefault(name, "");
    }

    /// The first value of a header, by its name in any case; empty when missing.
    public String header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// A cookie by its name; empty when missing.
    public String cookie(String name) {
        for (String pair : header("cookie").split(";\\s*")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return "";
    }
}
