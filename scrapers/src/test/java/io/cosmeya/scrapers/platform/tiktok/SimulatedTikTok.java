package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.SimulatedWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The scraper as Spring wires it, before a server that plays TikTok.
class SimulatedTikTok implements AutoCloseable {

    static final Instant NOW = SimulatedWorld.NOW;

    private final SimulatedWorld world = new SimulatedWorld();
    private final Simulator simulator = world.simulator();
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
        world.close();
    }

    private AnnotationConfigApplicationContext context(boolean browser) {
        AnnotationConfigApplicationContext context = world.context(Map.of(), TikTokScraper.class);
        if (browser) {
            context.registerBean(
                    ListInterception.class,
                    () -> new PlayedBrowser(simulator.origin(Site.TIKTOK)),
                    it -> it.setPrimary(true));
        }
        context.refresh();
        return context;
    }
}
