package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Good answers that are not written yet: ten are as good as a thousand, and they count only when a bad one follows.
@Component
class GoodAnswers {

    private final Map<Way, Integer> counts = new ConcurrentHashMap<>();

    void add(Platform platform, int exit) {
        counts.merge(new Way(platform, exit), 1, (one, more) -> Math.min(Health.REMEMBERED, one + more));
    }

    /// How many there are, at most ten; they are forgotten here.
    int take(Platform platform, int exit) {
        Integer count = counts.remove(new Way(platform, exit));
        return count == null ? 0 : count;
    }

    private record Way(Platform platform, int exit) {}
}
