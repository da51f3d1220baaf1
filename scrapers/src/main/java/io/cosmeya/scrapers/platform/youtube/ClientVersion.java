package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The version of the web client that requests claim: YouTube's own of today where it can be picked up, else the
/// setting.
@Component
class ClientVersion {

    private static final Duration FRESH = Duration.ofHours(6);
    private static final Pattern SHAPE = Pattern.compile("\"(2\\.20\\d{6}\\.\\d{2}\\.\\d{2})\"");

    private final Pages pages;
    private final Clock clock;
    private final YouTubeSettings settings;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", Instant.MIN));

    ClientVersion(Pages pages, Clock clock, YouTubeSettings settings) {
        this.pages = pages;
        this.clock = clock;
        this.settings = settings;
    }

    String current() {
        Known last = known.get();
        Instant now = clock.instant();
        if (now.isBefore(last.until())) {
            return last.version();
        }
        Known asked = new Known(ask(), now.plus(FRESH));
        known.set(asked);
        return asked.version();
    }

    private String ask() {
        PageRequest request = PageRequest.get("https://www.youtube.com/sw.js_data");
        if (pages.fetch(request) instanceof Fetched.Answered(var page) && page.status() == 200) {
            Matcher match = SHAPE.matcher(page.text());
            return match.find() ? match.group(1) : settings.clientVersion();
        }
        return settings.clientVersion();
    }

    /// A version, and until when it is believed.
    record Known(String version, Instant until) {}
}
