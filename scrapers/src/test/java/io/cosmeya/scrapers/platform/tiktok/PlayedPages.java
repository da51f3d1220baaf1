package io.cosmeya.scrapers.platform.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers by the beginning of an address after the host; several answers in turn, the last one for ever.
class PlayedPages implements Pages {

    private final Map<String, Deque<Fetched>> answers = new LinkedHashMap<>();
    private final List<PageRequest> asked = new ArrayList<>();

    PlayedPages with(String path, byte[]... bodies) {
        for (byte[] body : bodies) {
            with(path, new Fetched.Answered(page(200, path, body)));
        }
        return this;
    }

    PlayedPages with(String path, String body) {
        return with(path, body.getBytes(UTF_8));
    }

    PlayedPages with(String path, Fetched fetched) {
        answers.computeIfAbsent(path, _ -> new ArrayDeque<>()).add(fetched);
        return this;
    }

    static Page page(int status, String path, byte[] body) {
        URI uri = URI.create(path.startsWith("/") ? "https://www.tiktok.com" + path : path);
        return new Page(uri, status, Map.of(), body, Instant.EPOCH, "direct");
    }

    /// What was asked, in order.
    List<PageRequest> asked() {
        return List.copyOf(asked);
    }

    /// The paths that were asked, in order.
    List<String> paths() {
        return asked.stream().map(each -> each.uri().getPath()).toList();
    }

    @Override
    public Fetched fetch(PageRequest request) {
        asked.add(request);
        String path = request.uri().toString().replaceFirst("^https://www\\.tiktok\\.com", "");
        for (Map.Entry<String, Deque<Fetched>> each : answers.entrySet()) {
            if (path.startsWith(each.getKey())) {
                Deque<Fetched> turn = each.getValue();
                return turn.size() > 1 ? turn.removeFirst() : turn.getFirst();
            }
        }
        return new Fetched.Failed(Fetched.Why.REFUSED, "not played: " + path);
    }
}
