package io.cosmeya;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.ingest.ClickHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// How long somebody waits for each read endpoint of the API, one question after the other, while a run is ingested.
/// Every GET of the OpenAPI document is asked, but for files and what lasts.
final class EndpointBench {

    private static final List<String> FILES_AND_STREAMS = List.of("/export/", "/reports/", "/uploads/", "/events");
    private static final int ROWS_AT_ONCE = 50_000;
    private static final int PAUSE_MILLIS = 5_000;

    private static final String INGEST = """
            INSERT INTO ingest.snap_raw SELECT * REPLACE (slot + 7 AS slot) FROM ingest.snap_raw
            WHERE slot = (SELECT max(slot) FROM analytics.video_delta) AND video_id BETWEEN %d AND %d""";

    private final ClickHouse clickHouse;
    private final JdbcClient postgres;
    private final String origin;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, List<Double>> waits = new TreeMap<>();

    EndpointBench(ApplicationContext context) {
        clickHouse = context.getBean(ClickHouse.class);
        postgres = context.getBean(JdbcClient.class);
        origin = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    void measure(Report report) throws Exception {
        int videos = count("scrapers.video");
        report.note("videos stored", "%,d".formatted(videos));
        List<String> paths = paths();
        AtomicBoolean over = new AtomicBoolean();
        try (var ingesting = Executors.newSingleThreadExecutor()) {
            var _ = ingesting.submit(() -> ingest(videos, over));
            try {
                ask(paths, videos, 5);
                waits.clear();
                ask(paths, videos, Scale.asked().of(20, 100));
            } finally {
                over.set(true);
                ingesting.shutdownNow();
            }
        }
        waits.forEach((path, millis) -> report.line(
                "GET " + path.replace("/api/v1", "") + ", 95 of 100",
                Figure.once(most(millis), "ms"),
                Goal.atMost(50)));
    }

    private List<String> paths() throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        HttpResponse<byte[]> document = get("/api/v1/openapi");
        if (document.statusCode() != 200) {
            throw new IllegalStateException("the OpenAPI document: " + document.statusCode());
        }
        json.readTree(document.body()).path("paths").forEachEntry((path, operations) -> {
            if (operations.has("get") && FILES_AND_STREAMS.stream().noneMatch(path::contains)) {
                paths.add(path);
            }
        });
        return paths;
    }

    private void ask(List<String> paths, int videos, int times) throws IOException, InterruptedException {
        Random random = new Random(times);
        for (int i = 0; i < times; i++) {
            for (String path : paths) {
                String address = address(path, random, videos);
                long start = System.nanoTime();
                int status = get(address).statusCode();
                if (status == 200) {
                    waits.computeIfAbsent(path, _ -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
                } else if (status != 404) {
                    throw new IllegalStateException(address + " gave " + status);
                }
            }
        }
    }

    /// A chart is asked over all that is stored.
    private String address(String path, Random random, int videos) {
        int id = path.contains("/videos/")
                ? 1 + random.nextInt(videos)
                : path.contains("/channels/")
                        ? 1 + random.nextInt(count("scrapers.channel") - 1)
                        : newest(path.contains("/runs/") ? "scrapers.run" : "scrapers.channel_group");
        String filled = path.replace("{figure}", "views").replace("{id}", Integer.toString(id));
        boolean chart = path.endsWith("/series") || path.endsWith("/history");
        return chart ? filled + "?from=2020-01-01T00:00:00Z&width=400" : filled;
    }

    private int newest(String table) {
        return postgres.sql("SELECT max(id) FROM " + table).query(Integer.class).single();
    }

    private int count(String table) {
        return postgres.sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private void ingest(int videos, AtomicBoolean over) {
        for (int from = 1; !over.get(); from = (from + ROWS_AT_ONCE) % videos) {
            clickHouse
                    .jdbc()
                    .sql(INGEST.formatted(from, from + ROWS_AT_ONCE - 1))
                    .update();
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(origin + address)).GET().build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static double most(List<Double> millis) {
        List<Double> sorted = new Samples(millis).values().stream().sorted().toList();
        return sorted.get(sorted.size() * 95 / 100);
    }
}
