package io.cosmeya.scrapers;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON as a stream of typed values. What is not as asked is an [IllegalArgumentException] that begins with the path of
/// the field: `videos[4].views.value: …`.
final class JsonInput {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    JsonInput(byte[] bytes) {
        this.json = JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    /// Steps to the next value, or the end.
    JsonInput step() {
        json.nextToken();
        return this;
    }

    /// The name of the next field of an object, its value being the current one; null at its end.
    @Nullable
    String field() {
        String name = json.nextName();
        if (name != null) {
            json.nextToken();
        }
        return name;
    }

    /// Whether the array goes on, its next value being the current one.
    boolean element() {
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    void beginObject() {
        expect(JsonToken.START_OBJECT, "an object");
    }

    void beginArray() {
        expect(JsonToken.START_ARRAY, "a list");
    }

    int int32() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return json.getIntValue();
        } catch (JacksonException e) {
            throw wrong(e.getOriginalMessage());
        }
    }

    long int64() {
        expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
        try {
            return json.getLongValue();
        } catch (JacksonException e) {
            throw wrong(e.getOriginalMessage());
        }
    }

    /// A text; the one of the last record where it reads the same, since most do.
    String text(@Nullable String last) {
        expect(JsonToken.VALUE_STRING, "a text");
        char[] characters = json.getStringCharacters();
        int length = json.getStringLength();
        int from = json.getStringOffset();
        if (last != null && last.length() == length && same(last, characters, from)) {
            return last;
        }
        return new String(characters, from, length);
    }

    Instant instant() {
        expect(JsonToken.VALUE_STRING, "an instant");
        try {
            return IsoInstant.parse(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
        } catch (DateTimeException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    void skip() {
        json.skipChildren();
    }

    /// Refuses an object that left out one of the names; bit n of `seen` stands for the nth.
    void complete(int seen, List<String> names) {
        if (seen != (1 << names.size()) - 1) {
            int first = Integer.numberOfTrailingZeros(~seen);
            String path = path();
            throw new IllegalArgumentException((path.isEmpty() ? "" : path + ".") + names.get(first) + ": missing");
        }
    }

    void end() {
        if (json.nextToken() != null) {
            throw new IllegalArgumentException("not a page of snapshots: goes on after its end");
        }
    }

    /// An error about the current value.
    IllegalArgumentException wrong(String why) {
        String path = path();
        return new IllegalArgumentException((path.isEmpty() ? "not a page of snapshots" : path) + ": " + why);
    }

    /// An error about a part of the object that was read last: `value: …` becomes `videos[4].views.value: …`.
    IllegalArgumentException wrongWithin(IllegalArgumentException within) {
        return new IllegalArgumentException(path() + "." + within.getMessage(), within);
    }

    private void expect(JsonToken token, String what) {
        JsonToken current = json.currentToken();
        if (current == JsonToken.VALUE_NULL) {
            throw wrong("missing");
        }
        if (current != token) {
            throw wrong("must be " + what);
        }
    }

    private String path() {
        String pointer = json.streamReadContext().pathAsPointer().toString();
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
    }

    private static boolean same(String text, char[] characters, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
