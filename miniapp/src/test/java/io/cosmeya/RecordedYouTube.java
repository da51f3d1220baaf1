package io.cosmeya;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays two channels of YouTube from recorded real pages: one that is read whole, and one whose list goes on beyond
/// what was recorded. `change` may alter the recorded text, as YouTube would between two runs.
public class RecordedYouTube implements AutoCloseable {

    public static final String WHOLE = "UCUaQMQS9lY5lit3vurpXQ6w";
    public static final String CUT = "UCTwECeGqMZee77BjdoYtI2Q";

    /// Another channel with a page like that of the whole one.
    public static final String TWIN = "UCUaQMQS9lY5lit3vurpXQ6T";

    private static final Path PAGES = Path.of("../scrapers/src/test/resources/youtube");
    private static final String WHOLE_PAGE = "channel_one_video_randomchannel_2026-01.json";
    private static final String CUT_PAGE = "channel_videos_lockup_creativecommons_2026-05.json.gz";
    private static final String CUT_CONTINUATION = "channel_videos_lockup_creativecommons_2026-05_continuation.json.gz";

    private final JsonMapper json = JsonMapper.shared();
    private final HttpServer server;
    private volatile UnaryOperator<String> change = UnaryOperator.identity();

    public RecordedYouTube() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/youtubei/v1/browse", this::browse);
        server.createContext("/", exchange -> answer(exchange, 404, "not recorded"));
        server.start();
    }

    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void change(UnaryOperator<String> change) {
        this.change = change;
    }

    private void browse(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        String page = page(body);
        if (page == null) {
            answer(exchange, 404, "{\"error\": {\"code\": 404, \"status\": \"NOT_FOUND\"}}");
        } else {
            String text = text(page);
            answer(exchange, 200, change.apply(asksFor(body, TWIN) ? twin(text) : text));
        }
    }

    /// A tab that the channel lacks is answered with the one that it has, as YouTube does.
    private String page(JsonNode body) {
        if (body.path("continuation").isString()) {
            String asked = body.path("continuation").asString();
            return text(CUT_PAGE).contains(asked) ? CUT_CONTINUATION : null;
        }
        boolean videos = body.path("params").asString("").equals("EgZ2aWRlb3PyBgQKAjoA");
        return switch (body.path("browseId").asString("")) {
            case WHOLE, TWIN -> WHOLE_PAGE;
            case CUT -> videos ? CUT_PAGE : null;
            default -> null;
        };
    }

    private static boolean asksFor(JsonNode body, String channel) {
        return body.path("browseId").asString("").equals(channel);
    }

    private static String twin(String text) {
        return text.replace(WHOLE, TWIN)
                .replace("ggMDYfQPKMU", "ggMDYfQPKMT")
                .replace("random channel", "twin channel")
                .replace("randomchannel1109", "twinchannel1109");
    }

    private static String text(String page) {
        try (InputStream file = Files.newInputStream(PAGES.resolve(page));
                InputStream text = page.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
