package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The scraper as Spring wires it, before a server that plays TikTok.
class SimulatedTikTok implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final Simulator simulator = Simulator.start(1, clock);
    private final AnnotationConfigApplicationContext plain = context(false);

    Simulator simulator() {
        return simulator;
    }

    List<WorldChannel> channels() {
        return simulator.world(Site.TIKTOK).channels();
    }

    WorldChannel named(String handle) {
        return simulator.world(Site.TIKTOK).named(handle, NOW).orElseThrow();
    }

    Outcome scrape(WorldChannel channel) {
        return scrape(channel.id(), channel.handle(NOW));
    }

    Outcome scrape(String id, String handle) {
        return plain.getBean(TikTokScraper.class).scrape(Wiring.channel(id, handle));
    }

    Outcome scrapeWithBrowser(WorldChannel channel) {
        try (AnnotationConfigApplicationContext context = context(true)) {
            return context.getBean(TikTokScraper.class).scrape(Wiring.channel(channel.id(), channel.handle(NOW)));
        }
    }

    Resolution resolve(ChannelLink link) {
        return plain.getBean(TikTokResolver.class).resolve(link);
    }

    @Override
    public void close() {
        plain.close();
        simulator.close();
    }

    private AnnotationConfigApplicationContext context(boolean browser) {
        clock.set(NOW);
        Map<String, Object> settings = new HashMap<>();
        settings.put("cosmeya.scrapers.pages.timeout", "2s");
        simulator
                .origins()
                .forEach((real, played) ->
                        settings.put("cosmeya.scrapers.pages.origins[" + real + "]", played.toString()));
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(Clock.class, () -> clock);
        if (browser) {
            context.registerBean(
                    ListInterception.class,
                    () -> new PlayedBrowser(simulator.origin(Site.TIKTOK)),
                    it -> it.setPrimary(true));
        }
        context.scan(Pages.class.getPackageName(), TikTokScraper.class.getPackageName());
        context.refresh();
        return context;
    }
}
