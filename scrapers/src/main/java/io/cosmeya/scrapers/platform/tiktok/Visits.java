package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.page.Pages;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Begins visits to the site.
@Component
@EnableConfigurationProperties(TikTokSettings.class)
class Visits {

    private final Pages pages;
    private final TikTokSettings settings;

    Visits(Pages pages, TikTokSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    Visit begin() {
        return new Visit(pages, settings.userAgent());
    }
}
