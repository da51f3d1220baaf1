package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The small shapes in which YouTube writes a text, a length, a picture.
class Texts {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}(:[0-5]\\d){1,2}");
    private static final Pattern PLAIN_PICTURE = Pattern.compile(
            "(https://i\\d?\\.ytimg\\.com/vi(?:_webp)?/[^?]+/(?:hq|mq|sd|maxres|oar)?(?:default|720)\\.\\w+)\\?.*");

    /// `{simpleText}`, `{runs:[{text}]}` or `{content}`; empty text when it is none of them.
    static String of(JsonNode node) {
        if (node.path("runs").isArray()) {
            return node.path("runs")
                    .valueStream()
                    .map(run -> string(run.path("text")))
                    .collect(Collectors.joining());
        }
        String simple = string(node.path("simpleText"));
        return simple.isEmpty() ? string(node.path("content")) : simple;
    }

    /// `1:07:34`; nothing for `LIVE` and the like.
    static Optional<Duration> clock(String text) {
        if (!CLOCK.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        long seconds = 0;
        for (String part : text.strip().split(":")) {
            seconds = seconds * 60 + Long.parseLong(part);
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    /// The widest of `[{url, width}]`, without the signature where the address works without; null when there is none.
    static @Nullable String picture(JsonNode sources) {
        return sources.valueStream()
                .filter(each -> string(each.path("url")).startsWith("https://"))
                .max((one, other) -> Integer.compare(
                        one.path("width").asInt(0), other.path("width").asInt(0)))
                .map(each -> PLAIN_PICTURE.matcher(string(each.path("url"))).replaceFirst("$1"))
                .orElse(null);
    }

    /// A moment with its time and zone; null for anything less, such as the bare dates of older replies.
    static @Nullable Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
