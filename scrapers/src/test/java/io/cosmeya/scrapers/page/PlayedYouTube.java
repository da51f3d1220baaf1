package io.cosmeya.scrapers.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A server of this machine that stands in for YouTube, and pages that ask it.
class PlayedYouTube implements AutoCloseable {

    static final String YOUTUBE = "https://www.youtube.com";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile LocalServer.Answers answers = _ -> {};
    private final LocalServer server = new LocalServer(exchange -> {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        answers.answer(exchange);
    });

    void answering(LocalServer.Answers answers) {
        this.answers = answers;
    }

    /// What it was asked, as `GET /path body`.
    List<String> asked() {
        return List.copyOf(asked);
    }

    String origin() {
        return server.origin();
    }

    Fetched fetch(String path) {
        return pages(Duration.ofSeconds(5), null).fetch(PageRequest.get(YOUTUBE + path));
    }

    HttpPages pages(Duration timeout, @Nullable Exit exit) {
        return new HttpPages(CLOCK, LocalSettings.of(Map.of(YOUTUBE, server.origin()), timeout, exit));
    }

    @Override
    public void close() {
        server.close();
    }
}
