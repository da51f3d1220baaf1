package io.cosmeya.ingest;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// A parked message as lines for a terminal, which what came from outside must not steer.
record ParkedText(ParkedMessage message) {

    private static final int HEAD = 2_000;

    /// @param whole with the beginning of its body
    String lines(boolean whole) {
        StringJoiner line = new StringJoiner("  ", "", System.lineSeparator());
        line.add(message.id() == null ? "(no id)" : message.id());
        line.add(message.parkedAt() == null ? "(unknown when)" : String.valueOf(message.parkedAt()));
        line.add("reason: " + or(message.reason(), "(not said)"));
        if (message.firstDeath() != null) {
            line.add("first death: " + message.firstDeath() + " in " + message.firstDeathQueue());
        }
        if (message.replays() > 0) {
            line.add("replays: " + message.replays());
        }
        String text = harmless(line.toString());
        return whole ? text + "    " + harmless(head(message.body())) + System.lineSeparator() : text;
    }

    /// Without control characters, escape sequences among them; the end of the line stays.
    static String harmless(String text) {
        StringBuilder harmless = new StringBuilder(text.length());
        String line = text.stripTrailing();
        line.codePoints()
                .map(point ->
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point)
                .forEach(harmless::appendCodePoint);
        return harmless.append(text, line.length(), text.length()).toString();
    }

    private static String head(String body) {
        return body.length() <= HEAD ? body : body.substring(0, HEAD) + "… (" + body.length() + " characters)";
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
