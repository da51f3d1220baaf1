package io.cosmeya.scrapers.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cosmeya.scrapers.Counter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Values of a platform's JSON, whatever type it writes them in; what is not there is null and never a zero.
public class JsonValues {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Digits of [Counter#LARGEST].
    private static final int LONGEST = 14;

    private JsonValues() {}

    /// The mapper of all that platforms say.
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /// An object; nothing when it is none or damaged.
    public static Optional<JsonNode> object(byte[] json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// A string that stands there, empty text when something else does. Half characters and NUL, which no store keeps,
    /// are taken out.
    public static String string(JsonNode node) {
        String text = node.isString() ? node.asString() : "";
        return text.chars().allMatch(JsonValues::harmless)
                ? text
                : new String(text.getBytes(UTF_8), UTF_8).replace("\0", "");
    }

    /// An id that is written as text or as a whole number; empty text when it is neither.
    public static String id(JsonNode node) {
        return node.isIntegralNumber() ? node.asString() : string(node).strip();
    }

    /// A whole count from 0 to [Counter#LARGEST], written as a number or as digits; null for anything else.
    public static @Nullable Long count(JsonNode node) {
        String digits = node.isIntegralNumber() ? node.asString() : string(node);
        if (digits.isEmpty() || digits.length() > LONGEST || !digits.chars().allMatch(JsonValues::digit)) {
            return null;
        }
        long value = Long.parseLong(digits);
        return value <= Counter.LARGEST ? value : null;
    }

    private static boolean harmless(int character) {
        return character != 0 && (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE);
    }

    private static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    /// The same as an exact counter.
    public static @Nullable Counter exact(JsonNode node) {
        Long value = count(node);
        return value == null ? null : Counter.exact(value);
    }

    /// The text, or null when there is none.
    public static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
