package io.cosmeya.embedded.simulator;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Site;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Somebody who asks a simulator of TikTok over HTTP, and reads the documents in its pages.
class TikTokVisitor implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final String USER = "__DEFAULT_SCOPE__.webapp§user-detail.";
    static final String VIDEO = "__DEFAULT_SCOPE__.webapp§video-detail.";

    private final Simulator simulator;
    private final HttpClient http = HttpClient.newHttpClient();

    TikTokVisitor() {
        SimulatedClock clock = new SimulatedClock();
        clock.set(NOW);
        simulator = Simulator.start(1, clock);
    }

    /// The document in a page.
    JsonNode data(String path) throws Exception {
        String html = new String(get(path).body(), StandardCharsets.UTF_8);
        int from = html.indexOf("type=\"application/json\">") + 24;
        return Visitor.MAPPER.readTree(html.substring(from, html.indexOf("</script>", from)));
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.origin(Site.TIKTOK) + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    String secUid(WorldChannel channel) throws Exception {
        return at(data("/" + channel.handle(NOW)), USER + "userInfo.user.secUid")
                .asString();
    }

    /// The channel with most to see.
    WorldChannel wide() {
        return simulator.world(Site.TIKTOK).named("@cosmeya.wide", NOW).orElseThrow();
    }

    /// A video that everybody sees.
    WorldVideo video(Predicate<WorldVideo> wanted) {
        return simulator.world(Site.TIKTOK).channels().stream()
                .filter(channel -> channel.removedFor().isEmpty() && !channel.closed())
                .flatMap(channel -> channel.listed(NOW).stream())
                .filter(video -> video.access(NOW) == Access.EVERYBODY)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /// A node by its path; `§` is a point within a name.
    static JsonNode at(JsonNode tree, String path) {
        JsonNode node = tree;
        for (String step : path.split("\\.")) {
            node = node.path(step.replace('§', '.'));
        }
        return node;
    }

    @Override
    public void close() {
        http.close();
        simulator.close();
    }
}
