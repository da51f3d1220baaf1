package io.cosmeya.embedded.simulator;

import com.sun.net.httpserver.HttpServer;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.youtube.YouTube;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server on 127.0.0.1 that plays YouTube: the same paths as the platform's hosts have, answers of the recorded
/// shape, and a control API under `/control/`. It can be used without Spring.
public final class Simulator implements AutoCloseable {

    /// The hosts that it answers for.
    public static final List<String> HOSTS =
            List.of("https://www.youtube.com", "https://i.ytimg.com", "https://yt3.googleusercontent.com");

    private static final int BACKLOG = 256;

    private final SimulatedClock clock;
    private final World world;
    private final Faults faults;
    private final RequestLog log = new RequestLog();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Simulator(long seed, SimulatedClock clock, int port) throws IOException {
        this.clock = clock;
        this.world = new World(seed);
        this.faults = new Faults(seed);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    }

    /// Starts it on a free port.
    public static Simulator start(long seed, SimulatedClock clock) {
        return start(seed, clock, 0);
    }

    /// Starts it on a port; 0 = a free one.
    public static Simulator start(long seed, SimulatedClock clock, int port) {
        try {
            Simulator simulator = new Simulator(seed, clock, port);
            simulator.serve();
            return simulator;
        } catch (IOException taken) {
            throw new UncheckedIOException("The simulator cannot listen on port " + port, taken);
        }
    }

    private void serve() {
        server.createContext("/control/", new Control(clock, faults, log));
        server.createContext("/", new Traffic(new YouTube(world, clock), clock, faults, log));
        server.setExecutor(threads);
        server.start();
    }

    /// Its address, without a slash at the end: `http://127.0.0.1:PORT`.
    public URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// The clock that the world follows.
    public SimulatedClock clock() {
        return clock;
    }

    /// The truth behind the pages.
    public World world() {
        return world;
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
        server.stop(0);
        threads.shutdownNow();
    }
}
