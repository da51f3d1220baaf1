package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The package as Spring wires it, over the pages of a test.
class Wiring {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final TikTokSettings SETTINGS = new TikTokSettings(20, 3, 100, "test");

    static Outcome scrape(Pages pages, Channel channel) {
        return scrape(pages, channel, SETTINGS);
    }

    static Outcome scrape(Pages pages, Channel channel, TikTokSettings settings) {
        try (AnnotationConfigApplicationContext context = context(pages, settings)) {
            return context.getBean(TikTokScraper.class).scrape(channel);
        }
    }

    static TikTokScraper scraper(Pages pages, TikTokSettings settings) {
        return context(pages, settings).getBean(TikTokScraper.class);
    }

    static Channel channel(String id, @Nullable String handle) {
        return new Channel(
                1, Platform.TIKTOK, id, handle, "as known", "https://x", null, Channel.State.ACTIVE, Instant.EPOCH);
    }

    private static AnnotationConfigApplicationContext context(Pages pages, TikTokSettings settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Pages.class, () -> pages);
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean("settings", TikTokSettings.class, () -> settings, it -> it.setPrimary(true));
        context.scan(Wiring.class.getPackageName());
        context.refresh();
        return context;
    }
}
