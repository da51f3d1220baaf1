package io.cosmeya.scrapers.page;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// Settings of pages that servers of this machine stand in for.
class LocalSettings {

    private LocalSettings() {}

    static PagesSettings of(Map<String, String> origins) {
        return of(origins, null);
    }

    static PagesSettings of(Map<String, String> origins, @Nullable Exit exit) {
        return of(origins, Duration.ofSeconds(5), exit);
    }

    static PagesSettings of(Map<String, String> origins, Duration timeout, @Nullable Exit exit) {
        return new PagesSettings(origins, timeout, Duration.ofSeconds(2), DataSize.ofMegabytes(16), exit);
    }
}
