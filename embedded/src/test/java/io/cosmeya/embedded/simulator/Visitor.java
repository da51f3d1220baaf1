package io.cosmeya.embedded.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who asks a simulator over HTTP.
record Visitor(URI origin, HttpClient http) {

    static final JsonMapper MAPPER = new JsonMapper();
    static final String VIDEOS = "EgZ2aWRlb3PyBgQKAjoA";
    static final String SHORTS = "EgZzaG9ydHPyBgUKA5oBAA%3D%3D";
    static final String LIVE = "EgdzdHJlYW1z8gYECgJ6AA%3D%3D";

    private static final String CONTEXT = "{\"context\":{\"client\":{\"hl\":\"en-GB\",\"gl\":\"GB\"}},";

    static Visitor of(Simulator simulator) {
        return new Visitor(simulator.origin(), HttpClient.newHttpClient());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(request(path).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    JsonNode browse(String channelId, String params) throws IOException, InterruptedException {
        return ask("browse", "\"browseId\":\"%s\",\"params\":\"%s\"}".formatted(channelId, params));
    }

    JsonNode more(String token) throws IOException, InterruptedException {
        return ask("browse", "\"continuation\":\"%s\"}".formatted(token));
    }

    JsonNode player(String videoId) throws IOException, InterruptedException {
        return ask("player", "\"videoId\":\"%s\"}".formatted(videoId));
    }

    JsonNode resolve(String url) throws IOException, InterruptedException {
        return ask("navigation/resolve_url", "\"url\":\"%s\"}".formatted(url));
    }

    private JsonNode ask(String endpoint, String rest) throws IOException, InterruptedException {
        return MAPPER.readTree(post("/youtubei/v1/" + endpoint + "?prettyPrint=false", CONTEXT + rest)
                .body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(origin.resolve(path)).timeout(Duration.ofSeconds(10));
    }
}
