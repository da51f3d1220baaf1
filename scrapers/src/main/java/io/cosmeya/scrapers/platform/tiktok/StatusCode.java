package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The code that TikTok writes beside its data (gallery-dl `tiktok.py`, TikTok-Api).
class StatusCode {

    /// The refusal that a document says; nothing when its code is 0.
    ///
    /// @param where names the document, for the outcome
    static Optional<Outcome> of(String where, JsonNode root) {
        if (JsonValues.string(root.path("type")).equals("verify")) {
            return Optional.of(new Outcome.Challenged(where + ": a captcha"));
        }
        String code = first(root, "statusCode", "status_code", "code");
        String message = first(root, "statusMsg", "status_msg", "message");
        if (code.isEmpty() || code.equals("0")) {
            return Optional.empty();
        }
        String text = "%s: %s %s".formatted(where, code, message).strip();
        return Optional.of(outcome(code, message.toLowerCase(Locale.ROOT), text));
    }

    private static Outcome outcome(String code, String message, String text) {
        return switch (code) {
            case "10221" -> message.contains("ban") ? new Outcome.Removed(text) : new Outcome.NotFound(text);
            case "10202", "10204" -> new Outcome.NotFound(text);
            case "10222", "10216" -> new Outcome.Private(text);
            case "10213", "10214" -> new Outcome.AgeGated(text);
            case "10231" -> new Outcome.RegionBlocked(text);
            case "10102" -> new Outcome.LoginRequired(text);
            case "10000", "10113", "10114" -> new Outcome.Challenged(text);
            case "10101", "10111" -> new Outcome.Transport(text);
            default -> new Outcome.SchemaChanged(text);
        };
    }

    private static String first(JsonNode root, String... names) {
        for (String name : names) {
            String text = JsonValues.id(root.path(name));
            if (!text.isEmpty()) {
                return text.length() <= 200 ? text : text.substring(0, 200);
            }
        }
        return "";
    }
}
