package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The package as Spring wires it, over the pages of a test.
class Wiring {

    static final YouTubeSettings SETTINGS = new YouTubeSettings(null, 0, 0, 400, "2.20260519.10.00", "test");

    static YouTubeScraper scraper(Pages pages, YouTubeSettings settings) {
        return bean(YouTubeScraper.class, pages, settings);
    }

    static YouTubeScraper scraper(Pages pages) {
        return scraper(pages, SETTINGS);
    }

    static Outcome scrape(Pages pages, String channel) {
        return scraper(pages).scrape(channel(channel));
    }

    /// The reading of a channel that must be whole.
    static ChannelReading taken(Pages pages, String channel) {
        Outcome outcome = scrape(pages, channel);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }

    static YouTubeResolver resolver(Pages pages) {
        return bean(YouTubeResolver.class, pages, SETTINGS);
    }

    static YouTubeSettings budget(int players) {
        return new YouTubeSettings(null, players, 0, 400, "2.20260519.10.00", "test");
    }

    static Channel channel(String id) {
        return new Channel(
                1, Platform.YOUTUBE, id, null, "as known", "https://x", null, Channel.State.ACTIVE, Instant.EPOCH);
    }

    /// With the store in which units of the Data API are counted.
    static YouTubeScraper scraper(
            Pages pages, YouTubeSettings settings, JdbcClient store, Clock clock, QuotaSettings quota) {
        AnnotationConfigApplicationContext context = context(pages, settings, clock);
        context.registerBean(JdbcClient.class, () -> store);
        context.registerBean("quotaSettings", QuotaSettings.class, () -> quota, it -> it.setPrimary(true));
        context.refresh();
        return context.getBean(YouTubeScraper.class);
    }

    /// Units of the Data API that are not counted.
    static Quota uncounted() {
        return new Quota(
                Clock.systemUTC(),
                new QuotaSettings(10_000),
                new StaticListableBeanFactory().getBeanProvider(JdbcClient.class));
    }

    private static <T> T bean(Class<T> type, Pages pages, YouTubeSettings settings) {
        AnnotationConfigApplicationContext context = context(pages, settings, Clock.systemUTC());
        context.refresh();
        return context.getBean(type);
    }

    private static AnnotationConfigApplicationContext context(Pages pages, YouTubeSettings settings, Clock clock) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Pages.class, () -> pages);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("settings", YouTubeSettings.class, () -> settings, it -> it.setPrimary(true));
        context.scan(Wiring.class.getPackageName());
        return context;
    }
}
