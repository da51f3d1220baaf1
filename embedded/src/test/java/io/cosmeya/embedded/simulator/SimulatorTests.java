package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final Simulator simulator = Simulator.start(1, clock);
    private final Visitor visitor = Visitor.of(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, 429, unusual traffic",
        "SERVER_ERROR, 503, Error 503",
        "EMPTY_BODY, 200, ''",
        "CONSENT_PAGE, 200, Before you continue to YouTube",
        "WRONG_CONTENT_TYPE, 200, <html>",
        "FOREIGN_REDIRECT, 302, ''"
    })
    void aFaultIsPlayedOnceAndThenAllIsWell(FaultKind kind, int status, String words) throws Exception {
        simulator.play(Fault.times(kind, 1));
        HttpResponse<byte[]> bad = visitor.get("/sw.js_data");
        assertThat(bad.statusCode()).isEqualTo(status);
        assertThat(new String(bad.body(), StandardCharsets.UTF_8)).contains(words);
        assertThat(new String(visitor.get("/sw.js_data").body(), StandardCharsets.UTF_8))
                .startsWith(")]}'");
    }

    @Test
    void aTruncatedAnswerBreaksOffWithinTheCompression() throws Exception {
        simulator.play(Fault.times(FaultKind.TRUNCATED_GZIP, 1));
        byte[] body = visitor.get("/sw.js_data").body();
        assertThatThrownBy(() -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes())
                .isInstanceOf(EOFException.class);
    }

    @Test
    void aHugeAnswerHasFiftyMegabytes() throws Exception {
        simulator.play(Fault.times(FaultKind.HUGE_BODY, 1));
        assertThat(visitor.get("/sw.js_data").body()).hasSize(50 * 1024 * 1024);
    }

    @Test
    void aSlowAnswerBeginsAtOnceAndIsNotDoneInTwoSeconds() throws Exception {
        simulator.play(Fault.times(FaultKind.SLOW_DRIP, 1));
        HttpRequest request = HttpRequest.newBuilder(simulator.origin().resolve("/sw.js_data"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        long began = System.nanoTime();
        assertThat(answer.body().readNBytes(9)).hasSize(9);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
        answer.body().close();
    }

    @Test
    void faultsAreArrangedAndTakenBackOverHttp() throws Exception {
        visitor.post("/control/faults", "{\"faults\":[{\"kind\":\"server_error\",\"path\":\"/feeds\"}]}");
        assertThat(visitor.get("/feeds/videos.xml?channel_id=x").statusCode()).isEqualTo(503);
        assertThat(visitor.get("/sw.js_data").statusCode()).isEqualTo(200);
        visitor.post("/control/faults", "{\"plan\":[\"none\",\"too_many_requests\"]}");
        assertThat(visitor.get("/sw.js_data").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/sw.js_data").statusCode()).isEqualTo(429);
        assertThat(visitor.get("/sw.js_data").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/control/faults", "{\"plan\":[\"earthquake\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRateMeetsAboutItsShare() throws Exception {
        visitor.post("/control/faults", "{\"faults\":[{\"kind\":\"too_many_requests\",\"rate\":0.25}]}");
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            refused += visitor.get("/sw.js_data").statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isBetween(30, 70);
    }

    @Test
    void theLogTellsWhomEachRequestWasAbout() throws Exception {
        WorldChannel channel = simulator.world().channels().getFirst();
        visitor.browse(channel.id(), Visitor.VIDEOS);
        var log = Visitor.MAPPER.readTree(visitor.get("/control/log").body());
        assertThat(log).hasSize(1);
        assertThat(log.at("/0/channel").asString()).isEqualTo(channel.id());
        assertThat(log.at("/0/path").asString()).isEqualTo("/youtubei/v1/browse?prettyPrint=false");
        assertThat(log.at("/0/status").asInt()).isEqualTo(200);
    }

    @Test
    void theClockIsSetOverHttpAndRunsOn() throws Exception {
        visitor.post("/control/clock", "{\"instant\":\"2026-11-20T09:00:00Z\"}");
        assertThat(clock.instant())
                .isCloseTo(NOW, within(5, ChronoUnit.SECONDS))
                .isAfterOrEqualTo(NOW);
        visitor.post("/control/clock", "{\"offset\":\"PT-48H\"}");
        assertThat(clock.offset()).isEqualTo(Duration.ofHours(-48));
        var shown = Visitor.MAPPER.readTree(visitor.get("/control/clock").body());
        assertThat(Instant.parse(shown.path("instant").asString()))
                .isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
        assertThat(visitor.post("/control/clock", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void picturesAreRealAndAlwaysTheSame() throws Exception {
        clock.set(NOW);
        WorldChannel channel = simulator.world().channels().getFirst();
        String film = "/vi/" + channel.listed(NOW).getFirst().id() + "/hqdefault.jpg?sqp=x";
        String avatar = "/ytc/" + channel.id() + "=s176-c-k-c0x00ffffff-no-rj";
        assertThat(picture(film)).extracting(BufferedImage::getWidth).isEqualTo(480);
        assertThat(picture(avatar)).extracting(BufferedImage::getWidth).isEqualTo(176);
        assertThat(visitor.get(film).body()).isEqualTo(visitor.get(film).body());
        assertThat(visitor.get("/vi/AAAAAAAAAAA/hqdefault.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void aChannelsPageForBrowsersHoldsNoTitleAsMarkup() throws Exception {
        clock.set(NOW);
        String html = new String(visitor.get("/@cosmeya-script/videos").body(), StandardCharsets.UTF_8);
        assertThat(html).contains("\"INNERTUBE_CLIENT_VERSION\":\"2.2026").doesNotContain("<script>alert(1)");
    }

    @Test
    void aCompressedAnswerUnpacksToTheSame() throws Exception {
        URI data = simulator.origin().resolve("/sw.js_data");
        HttpRequest request =
                HttpRequest.newBuilder(data).header("Accept-Encoding", "gzip").build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                .isEqualTo(visitor.get("/sw.js_data").body());
    }

    private BufferedImage picture(String path) throws IOException, InterruptedException {
        return ImageIO.read(new ByteArrayInputStream(visitor.get(path).body()));
    }
}
