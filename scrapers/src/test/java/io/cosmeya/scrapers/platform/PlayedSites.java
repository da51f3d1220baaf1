package io.cosmeya.scrapers.platform;

import io.cosmeya.embedded.simulator.SimulatedClock;
import io.cosmeya.embedded.simulator.Simulator;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The simulator in a JVM of its own, so that its work is not counted as a reader's. It ends with its input.
public final class PlayedSites implements AutoCloseable {

    private static final long SEED = 1;

    private final Process process;
    private final Map<String, String> origins = new HashMap<>();
    private final int crowd;

    private PlayedSites(Process process, int crowd) {
        this.process = process;
        this.crowd = crowd;
    }

    /// Starts it with so many ordinary channels on each platform.
    public static PlayedSites start(int crowd) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlayedSites.class.getName(),
                        Integer.toString(crowd))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        PlayedSites sites = new PlayedSites(process, crowd);
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null && !line.equals("ready"); line = said.readLine()) {
            String[] pair = line.split(" ");
            sites.origins.put(pair[0], pair[1]);
        }
        return sites;
    }

    /// Real origins, and what stands in for each.
    public Map<String, String> origins() {
        return Map.copyOf(origins);
    }

    /// The settings that make `Pages` ask it.
    public Map<String, Object> settings() {
        return HttpWiring.settings(origins);
    }

    /// The channels of a platform, as the database would know them.
    public List<Channel> channels(Platform platform) {
        Instant now = Clock.systemUTC().instant();
        Site site = Site.valueOf(platform.name());
        return new World(SEED, site, crowd)
                .channels().stream()
                        .map(channel -> channel(platform, channel, now))
                        .toList();
    }

    private static Channel channel(Platform platform, WorldChannel channel, Instant now) {
        return new Channel(
                1,
                platform,
                channel.id(),
                channel.handle(now),
                "as known",
                "https://x",
                null,
                Channel.State.ACTIVE,
                Instant.EPOCH);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }

    static void main(String... arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        try (Simulator simulator = Simulator.start(SEED, new SimulatedClock(), 0, Integer.parseInt(arguments[0]))) {
            simulator.origins().forEach((real, played) -> System.out.println(real + " " + played));
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // Its end is the sign.
            }
        }
    }
}
