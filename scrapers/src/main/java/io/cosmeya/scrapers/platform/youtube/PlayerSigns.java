package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Why the player refuses a video, by its status and the words that go with it.
class PlayerSigns {

    private static final Pattern BOT = Pattern.compile("not a bot|unusual traffic|automated");
    private static final Pattern LATER = Pattern.compile("try again later|too many requests");
    private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b");
    private static final Pattern AGE = Pattern.compile("\\bage\\b|age-restricted|inappropriate|for adults");
    private static final Pattern REGION = Pattern.compile("country|region|blocked it");
    private static final Pattern PAID = Pattern.compile("member|premium|purchase|payment|rent");
    private static final Pattern REMOVED = Pattern.compile("removed|terminated|no longer available|copyright");
    private static final Pattern MISSING = Pattern.compile("unavailable|n't available|not available|not exist");

    /// The refusal of a reply; nothing when the video is shown.
    static Optional<Outcome> of(JsonNode reply) {
        JsonNode playability = reply.path("playabilityStatus");
        String status = JsonValues.string(playability.path("status"));
        return switch (status) {
            case "OK", "LIVE_STREAM_OFFLINE" -> Optional.empty();
            case "" -> reply.path("videoDetails").isObject() ? Optional.empty() : Optional.of(nothing(reply));
            default -> Optional.of(refusal(status, words(playability)));
        };
    }

    private static Outcome nothing(JsonNode reply) {
        return reply.isEmpty()
                ? new Outcome.NotFound("player: no such video")
                : new Outcome.SchemaChanged("player: neither playabilityStatus nor videoDetails");
    }

    private static Outcome refusal(String status, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (BOT.matcher(lower).find()) {
            return new Outcome.Challenged(words);
        }
        if (LATER.matcher(lower).find()) {
            return new Outcome.RateLimited(words, null);
        }
        if (PRIVATE.matcher(lower).find()) {
            return new Outcome.Private(words);
        }
        if (status.startsWith("AGE_")
                || status.startsWith("CONTENT_CHECK")
                || AGE.matcher(lower).find()) {
            return new Outcome.AgeGated(words);
        }
        if (REGION.matcher(lower).find()) {
            return new Outcome.RegionBlocked(words);
        }
        return PAID.matcher(lower).find() || status.equals("LOGIN_REQUIRED")
                ? new Outcome.LoginRequired(words)
                : gone(status, words, lower);
    }

    private static Outcome gone(String status, String words, String lower) {
        if (REMOVED.matcher(lower).find()) {
            return new Outcome.Removed(words);
        }
        return MISSING.matcher(lower).find()
                ? new Outcome.NotFound(words)
                : new Outcome.SchemaChanged("player: " + status + " " + words);
    }

    private static String words(JsonNode playability) {
        Stream<String> messages = playability.path("messages").valueStream().map(JsonValues::string);
        return Stream.concat(Stream.of(JsonValues.string(playability.path("reason"))), messages)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
