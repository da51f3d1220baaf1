package io.cosmeya.ingest;

import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.amqp.autoconfigure.RabbitConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// Runs during which the application, the broker, the engine and Postgres are killed at random. After each run every
/// planned row is there once, and the sums are those of a run that nobody disturbed. `SOAK_KILLS`
/// says how many kills, `SOAK_SEED` which.
final class Soak implements AutoCloseable {

    static final int CHANNELS = 40;
    static final int ROWS = CHANNELS * SoakWorker.VIDEOS;

    private static final int KILLS_A_RUN = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String PLAN = """
            INSERT INTO scrapers.channel (platform, platform_id, title, added_at)
            SELECT 'youtube', 'UC' || lpad(n::text, 22, '0'), 'Channel ' || n, now() FROM generate_series(1, :count) n""";

    private final Path folder;
    private final Random random;
    private final ConfigurableApplicationContext context;
    private final SoakApplication application;
    private final SoakRows rows;
    private final Runs runs;
    private final List<SoakVictim> deck = new ArrayList<>();
    private final List<SoakVictim> killed = new ArrayList<>();

    Soak(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        Files.createDirectories(folder);
        // A slot that is an hour old: no run of it is opened by the clock, and none follows soon.
        String hour = LocalTime.now(ZoneId.of("Europe/Moscow"))
                .minusHours(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        SpringApplication stores = new SpringApplication(IngestApplication.class);
        stores.setWebApplicationType(WebApplicationType.NONE);
        stores.setAdditionalProfiles("reports");
        stores.setDefaultProperties(Map.of("logging.level.root", "error"));
        this.context = stores.run(
                "--cosmeya.embedded.folder=" + folder.resolve("stores"), "--cosmeya.scrapers.runs.times=" + hour);
        this.runs = context.getBean(Runs.class);
        JdbcClient postgres = context.getBean(JdbcClient.class);
        this.rows = new SoakRows(context.getBean(ClickHouse.class), postgres);
        postgres.sql(PLAN).param("count", CHANNELS).update();
        this.application = new SoakApplication(
                context.getBean(JdbcConnectionDetails.class),
                context.getBean("embeddedClickHouseConnectionDetails", JdbcConnectionDetails.class),
                context.getBean(RabbitConnectionDetails.class),
                hour,
                folder.resolve("application.log"));
    }

    public static void main(String[] nothing) throws IOException {
        int kills = Integer.parseInt(System.getenv().getOrDefault("SOAK_KILLS", "200"));
        long seed = Long.parseLong(System.getenv().getOrDefault("SOAK_SEED", Long.toString(System.nanoTime())));
        Path folder = Path.of("target", "soak-" + ProcessHandle.current().pid()).toAbsolutePath();
        System.out.printf("soak: %d kills, seed %d, in %s%n", kills, seed, folder);
        try (Soak soak = new Soak(folder, seed)) {
            soak.run(kills);
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /// Throws an [IllegalStateException] at the first row that is missing, doubled or changed.
    void run(int kills) throws IOException {
        String undisturbed = oneRun(0);
        while (killed.size() < kills) {
            String disturbed = oneRun(Math.min(KILLS_A_RUN, kills - killed.size()));
            if (!disturbed.equals(undisturbed)) {
                throw new IllegalStateException("the sums differ: " + disturbed + ", undisturbed " + undisturbed);
            }
        }
        System.out.printf("soak: %d kills %s: every row once, sums as undisturbed%n", kills, SoakVictim.names(killed));
    }

    private String oneRun(int kills) throws IOException {
        long from = System.nanoTime();
        long run = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> runs.open(Run.Kind.MANUAL), opened -> true)
                .id();
        for (int i = 0; i < kills; i++) {
            pause(random.nextInt(100, 2_000));
            kill();
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    application.keepAlive();
                    return runs.find(run).orElseThrow().state() == Run.State.CLOSED;
                });
        String sums = await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> rows.sums(runs.find(run).orElseThrow()), found -> true);
        nothingIsParked();
        System.out.printf(
                "soak: run %d, %d rows once, kills so far %s, %.1f s%n",
                run, ROWS, SoakVictim.names(killed), (System.nanoTime() - from) / 1e9);
        return sums;
    }

    private void kill() throws IOException {
        if (deck.isEmpty()) {
            Collections.addAll(deck, SoakVictim.values());
            Collections.shuffle(deck, random);
        }
        SoakVictim victim = deck.removeLast();
        if (victim == SoakVictim.APPLICATION) {
            application.killAndStartAgain();
        } else {
            await().atMost(PATIENCE).until(() -> victim.kill(folder.resolve("stores")));
        }
        killed.add(victim);
    }

    private void nothingIsParked() {
        Map<String, Long> parked = await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> context.getBean(ParkedMessages.class).counts(), counts -> !counts.isEmpty());
        if (parked.get(Queues.SNAPSHOTS) != 0 || parked.get("parsing_youtube") != 0) {
            throw new IllegalStateException("messages were parked: " + parked);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        application.close();
        context.close();
    }
}
