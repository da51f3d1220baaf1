package io.cosmeya.scrapers.platform.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.cosmeya.scrapers.page.LocalServer;
import io.cosmeya.scrapers.page.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecorderTests {

    private static final String TINY =
            Recording.of("channel_one_video_randomchannel_2026-01.json").text();
    private static final String SECRET = "CgtTRUNSRVRTRUNSRVQ";

    @TempDir
    private Path folder;

    @Test
    void aChannelIsReadOverTheNetworkAndRecordedWithoutSecrets() throws IOException {
        try (LocalServer server = new LocalServer(RecorderTests::answer)) {
            String ended = Recorder.record(
                    "https://www.youtube.com/@randomchannel1109",
                    folder,
                    Map.of("cosmeya.scrapers.pages.origins[https://www.youtube.com]", server.origin()));
            assertThat(ended).isEqualTo("Taken");
        }
        assertThat(names()).contains("002_resolve_url.json", "002_resolve_url.http.json", "004_browse.json");
        assertThat(all()).doesNotContain(SECRET, "AIzaSy", "sessioncookie", "SOCS", "203.0.113.9", "127.0.0.1");
        JsonNode http = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("004_browse.http.json")));
        assertThat(http.path("url").asString())
                .isEqualTo("https://www.youtube.com/youtubei/v1/browse?prettyPrint=false");
        assertThat(http.path("requestBody").path("browseId").asString()).isEqualTo("UCUaQMQS9lY5lit3vurpXQ6w");
        assertThat(http.path("status").asInt()).isEqualTo(200);
        JsonNode body = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("004_browse.json")));
        assertThat(ChannelDoor.opened(body, "direct")).isInstanceOf(Opened.Shown.class);
    }

    @Test
    void textWithoutALinkRecordsNothing() {
        assertThat(Recorder.record("nothing here", folder, Map.of())).isEqualTo("no link of YouTube");
        assertThat(folder).isEmptyDirectory();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Set-Cookie", "SID=sessioncookie");
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/resolve_url")) {
            json(
                    exchange,
                    Recording.of("resolve_url_handle_ok.json")
                            .text()
                            .replace("UCwWhs_6x42TyRM4Wstoq8HA", "UCUaQMQS9lY5lit3vurpXQ6w"));
        } else if (path.endsWith("/browse")) {
            json(exchange, TINY);
        } else {
            LocalServer.send(exchange, 404, "text/html", "<html>".getBytes(UTF_8));
        }
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        String secret =
                "{\"visitorData\":\"%s\",\"innertubeApiKey\":\"AIzaSy%s\",\"u\":\"https://r1.googlevideo.com/x?ip=203.0.113.9\","
                        .formatted(SECRET, "x".repeat(33));
        LocalServer.send(
                exchange,
                200,
                "application/json",
                text.replaceFirst("\\{", secret).getBytes(UTF_8));
    }

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(each -> each.getFileName().toString());
    }

    private String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path each : Files.list(folder).toList()) {
            all.append(Files.readString(each));
        }
        return all.toString();
    }
}
