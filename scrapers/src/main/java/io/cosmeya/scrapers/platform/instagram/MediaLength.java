package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.platform.JsonValues;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The length of a film: said in seconds, or in its manifest, or within the address of its stream.
class MediaLength {

    private static final double LONGEST = 86_400;
    private static final Pattern MANIFEST = Pattern.compile("mediaPresentationDuration=\"(P[T0-9DHMS.]{1,30})\"");
    private static final Pattern LABEL = Pattern.compile("[?&]efg=([A-Za-z0-9_%=+/-]{1,4000})");

    static @Nullable Duration of(JsonNode media) {
        return seconds(media.path("video_duration"))
                .or(() -> manifest(string(media.path("video_dash_manifest"))))
                .or(() -> manifest(string(media.path("dash_info").path("video_dash_manifest"))))
                .or(() -> label(string(media.path("video_versions").path(0).path("url"))))
                .or(() -> label(string(media.path("video_url"))))
                .orElse(null);
    }

    private static Optional<Duration> seconds(JsonNode node) {
        double seconds = node.isNumber() ? node.asDouble() : 0;
        return seconds > 0 && seconds < LONGEST
                ? Optional.of(Duration.ofMillis(Math.round(seconds * 1_000)))
                : Optional.empty();
    }

    private static Optional<Duration> manifest(String manifest) {
        Matcher match = MANIFEST.matcher(manifest);
        try {
            return match.find()
                    ? Optional.of(Duration.parse(match.group(1)))
                            .filter(length -> length.isPositive() && length.toSeconds() < LONGEST)
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> label(String address) {
        Matcher match = LABEL.matcher(address);
        if (!match.find()) {
            return Optional.empty();
        }
        try {
            String base = match.group(1).replace("%3D", "").replace('+', '-').replace('/', '_');
            byte[] json = Base64.getUrlDecoder().decode(base.replaceFirst("=+$", ""));
            return JsonValues.object(json).flatMap(label -> seconds(label.path("duration_s")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
