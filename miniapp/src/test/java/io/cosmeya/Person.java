package io.cosmeya;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person at the API, over real HTTP.
public class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String origin;
    private final @Nullable String bearer;

    /// The one who is signed in without asking.
    Person(int port) {
        this(port, null);
    }

    /// One who shows this header with every request.
    public Person(int port, @Nullable String bearer) {
        this.origin = "http://127.0.0.1:" + port;
        this.bearer = bearer;
    }

    public JsonNode paste(String text) {
        return post("/api/v1/channels", Map.of("text", text));
    }

    public JsonNode get(String path) {
        return json.readTree(
                bytes(HttpRequest.newBuilder(URI.create(origin + path)).GET()));
    }

    /// The items of all pages of a list; the path has a query already.
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; ; page++) {
            JsonNode more = get(path + "&size=200&page=" + page).path("items");
            if (more.isEmpty()) {
                return items;
            }
            more.forEach(items::add);
        }
    }

    JsonNode post(String path, Object body) {
        return json.readTree(bytes(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))));
    }

    byte[] download(String path) {
        return bytes(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /// Waits for the run of a slot to be closed and computed.
    public JsonNode runOf(Instant slotAt) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> newest(slotAt), run -> run.path("computed").asBoolean(false));
    }

    private JsonNode newest(Instant slotAt) {
        for (JsonNode run : get("/api/v1/runs?size=20").path("items")) {
            if (Instant.parse(run.path("slotAt").asString()).equals(slotAt)) {
                return run;
            }
        }
        return json.createObjectNode();
    }

    private byte[] bytes(HttpRequest.Builder request) {
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer.statusCode() + " " + answer.uri() + " " + new String(answer.body()));
            }
            return answer.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
