package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.SimulatedWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Real pages before a server that plays Instagram.
class SimulatedInstagram implements AutoCloseable {

    static final Instant NOW = SimulatedWorld.NOW;

    private final SimulatedWorld world = new SimulatedWorld();
    private final Pages pages;

    SimulatedInstagram() {
        AnnotationConfigApplicationContext context = world.context(Map.of());
        context.refresh();
        pages = context.getBean(Pages.class);
    }

    Simulator simulator() {
        return world.simulator();
    }

    Pages pages() {
        return pages;
    }

    List<WorldChannel> channels() {
        return simulator().world(Site.INSTAGRAM).channels();
    }

    /// A channel as the database would know it.
    static Channel known(WorldChannel channel) {
        return Wiring.channel(channel.id(), channel.handle(NOW));
    }

    @Override
    public void close() {
        world.close();
    }
}
