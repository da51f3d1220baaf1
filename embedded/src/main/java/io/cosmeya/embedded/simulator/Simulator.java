package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpServer;
import io.cosmeya.embedded.simulator.instagram.Instagram;
import io.cosmeya.embedded.simulator.likee.Likee;
import io.cosmeya.embedded.simulator.tiktok.TikTok;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.Story;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.youtube.YouTube;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Web servers on 127.0.0.1 that play the platforms, one port each: the same paths as their hosts have, answers of the
/// recorded shape. Each has the same control API under `/control/`. It can be used without Spring.
public final class Simulator implements AutoCloseable {

    private static final int BACKLOG = 256;

    private final SimulatedClock clock;
    private final RequestLog log = new RequestLog();
    private final Faults faults;
    private final Map<Site, World> worlds = new EnumMap<>(Site.class);
    private final Map<Site, PlayedPlatform> platforms = new EnumMap<>(Site.class);
    private final Map<Site, HttpServer> servers = new EnumMap<>(Site.class);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("simulator-", 1).factory());
    private final long startedNanos = System.nanoTime();

    private Simulator(long seed, SimulatedClock clock, int crowd) {
        this.clock = clock;
        this.faults = new Faults(seed);
        for (Site site : Site.values()) {
            World world = new World(seed, site, crowd);
            worlds.put(site, world);
            platforms.put(site, platform(site, world, clock));
        }
    }

    private static PlayedPlatform platform(Site site, World world, SimulatedClock clock) {
        return switch (site) {
            case YOUTUBE -> new YouTube(world, clock);
            case TIKTOK -> new TikTok(world, clock);
            case INSTAGRAM -> new Instagram(world, clock);
            case LIKEE -> new Likee(world, clock);
        };
    }

    /// Starts it on free ports.
    public static Simulator start(long seed, SimulatedClock clock) {
        return start(seed, clock, 0);
    }

    /// Starts it with YouTube on a port and the others on those after it; 0 = free ones.
    public static Simulator start(long seed, SimulatedClock clock, int port) {
        return start(seed, clock, port, 0);
    }

    /// The same, with so many ordinary channels on each platform beside those that have something to show.
    public static Simulator start(long seed, SimulatedClock clock, int port, int crowd) {
        Simulator simulator = new Simulator(seed, clock, crowd);
        try {
            for (Site site : Site.values()) {
                simulator.serve(site, port == 0 ? 0 : port + site.ordinal());
            }
            return simulator;
        } catch (IOException taken) {
            simulator.close();
            throw new UncheckedIOException("The simulator cannot listen on port " + port + " and after", taken);
        }
    }

    private void serve(Site site, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.createContext("/control/", new Control(clock, faults, log));
        server.createContext("/", new Traffic(site, platform(site), clock, faults, log, startedNanos));
        server.setExecutor(threads);
        server.start();
        servers.put(site, server);
    }

    /// The address of YouTube, without a slash at the end: `http://127.0.0.1:PORT`.
    public URI origin() {
        return origin(Site.YOUTUBE);
    }

    /// The address of a platform, without a slash at the end.
    public URI origin(Site site) {
        return URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(servers.get(site)).getAddress().getPort());
    }

    /// Real origins, and the address that answers for each.
    public Map<String, URI> origins() {
        Map<String, URI> origins = new LinkedHashMap<>();
        for (Site site : Site.values()) {
            platform(site).origins().forEach(real -> origins.put(real, origin(site)));
        }
        return Map.copyOf(origins);
    }

    private PlayedPlatform platform(Site site) {
        return Objects.requireNonNull(platforms.get(site));
    }

    /// The clock that the world follows.
    public SimulatedClock clock() {
        return clock;
    }

    /// The truth behind the pages of YouTube.
    public World world() {
        return world(Site.YOUTUBE);
    }

    /// The truth behind the pages of a platform.
    public World world(Site site) {
        return Objects.requireNonNull(worlds.get(site));
    }

    /// Lets a story happen on all platforms, in the place of the one before.
    public void tell(Story story) {
        worlds.values().forEach(world -> world.tell(story));
    }

    /// Puts these faults on, in the place of those before; none = all is well again.
    public void play(Fault... newFaults) {
        faults.set(List.of(newFaults), List.of());
    }

    /// What it was asked, the oldest first.
    public List<LoggedRequest> log() {
        return log.all();
    }

    @Override
    public void close() {
        servers.values().forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
