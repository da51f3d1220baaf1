package io.cosmeya.embedded.simulator.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The application's own API, as a person's browser asks it. What cannot be had is an [IOException] that says why.
final class DemoApi {

    private static final Logger log = LoggerFactory.getLogger(DemoApi.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 4;

    private final URI origin;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    DemoApi(URI origin) {
        this.origin = origin;
    }

    /// The newest runs.
    List<DemoRun> newestRuns() throws IOException, InterruptedException {
        return runs(get("/api/v1/runs?size=3").path("items"));
    }

    /// All runs, the newest first.
    List<DemoRun> runs() throws IOException, InterruptedException {
        List<DemoRun> all = new ArrayList<>();
        JsonNode page;
        do {
            page = get("/api/v1/runs?size=200&page=" + all.size() / 200);
            all.addAll(runs(page.path("items")));
        } while (all.size() % 200 == 0 && all.size() < page.path("total").asInt());
        return all;
    }

    /// What an address of the API holds.
    JsonNode get(String path) throws IOException, InterruptedException {
        return ask(request(path).GET());
    }

    /// Opens a run by hand.
    DemoRun open() throws IOException, InterruptedException {
        return runs(mapper.createArrayNode().add(ask(post("/api/v1/runs", Map.of()))))
                .getFirst();
    }

    /// Pastes a text with links; gives one node a line: `status`, `text`, `title`, `reason`.
    List<JsonNode> paste(String text) throws IOException, InterruptedException {
        return ask(post("/api/v1/channels", Map.of("text", text)))
                .path("links")
                .valueStream()
                .toList();
    }

    /// Gives the session of an Instagram account; one given before is renewed.
    void giveSession(String label, String cookies) throws IOException, InterruptedException {
        ask(post("/api/v1/accounts", Map.of("platform", "instagram", "label", label, "text", cookies)));
    }

    /// Enters a methodology break into the registry; one that is known stays as it is.
    void enterBreak(Map<String, Object> change) throws IOException, InterruptedException {
        try {
            ask(post("/api/v1/breaks", change));
        } catch (Refused known) {
            log.debug("Demo: {}", known.getMessage());
        }
    }

    private List<DemoRun> runs(JsonNode nodes) throws IOException {
        try {
            return nodes.valueStream()
                    .map(node -> mapper.treeToValue(node, DemoRun.class))
                    .toList();
        } catch (JacksonException unknownShape) {
            throw new IOException("a run of an unknown shape", unknownShape);
        }
    }

    /// Asks, and asks again when the application stumbles; what it refuses with 4xx is not asked again.
    private JsonNode ask(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.timeout(PATIENCE).build();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return askOnce(request);
            } catch (Refused refused) {
                throw refused;
            } catch (IOException trouble) {
                log.warn("Demo: {}; asks again", trouble.toString());
                Thread.sleep(PAUSE);
            }
        }
        return askOnce(request);
    }

    private JsonNode askOnce(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        String what = request.method() + " " + request.uri().getPath();
        if (answer.statusCode() < 300) {
            return read(answer.body(), what);
        }
        String words = "%s gave %d: %s".formatted(what, answer.statusCode(), answer.body());
        throw answer.statusCode() < 500 ? new Refused(words) : new IOException(words);
    }

    private JsonNode read(String body, String what) throws IOException {
        try {
            return mapper.readTree(body);
        } catch (JacksonException noJson) {
            throw new IOException(what + " gave no JSON", noJson);
        }
    }

    private HttpRequest.Builder post(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(mapper.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).header("Accept", "application/json");
    }

    /// The application understood and said no.
    private static final class Refused extends IOException {
        Refused(String words) {
            super(words);
        }
    }
}
