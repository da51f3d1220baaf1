package io.cosmeya.miniapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/// Over real HTTP, since a forward and a redirect are the server's.
@WholeApplication
@TestPropertySource(properties = "cosmeya.page.location=classpath:/page/")
class AppPageTests {

    private final RestClient http;
    private final int port;

    AppPageTests(@LocalServerPort int port) {
        this.port = port;
        http = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> {})
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app", "/app/", "/app/index.html", "/app/channels/7", "/app/runs/3/summary"})
    void everyWayInLeadsToThePage(String address) {
        ResponseEntity<String> answer = get(address);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("<title>Cosmeya</title>");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void aFileWithAHashInItsNameIsKeptForEver() {
        ResponseEntity<String> answer = get("/app/assets/page-0a1b2c3d.js");
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void aFileThatWasPackedByTheBuildGoesOutPackedToWhoTakesIt() throws Exception {
        HttpResponse<byte[]> packed = script("gzip, br");
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("br");
        assertThat(packed.headers().allValues("Content-Type")).containsExactly("text/javascript");
        assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(packed.body()).isEqualTo(bytes("page/assets/page-0a1b2c3d.js.br"));
        HttpResponse<byte[]> plain = script("identity");
        assertThat(plain.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(plain.body()).isEqualTo(bytes("page/assets/page-0a1b2c3d.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/assets/gone-00000000.js", "/app/logo.svg", "/app/assets/"})
    void aMissingFileStaysMissing(String address) {
        assertThat(get(address).getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/app/..%2f..%2fapplication.yaml", "/app/%2e%2e/application.yaml", "/app/assets/..%2findex.html"
            })
    void nothingAboveThePageCanBeReached(String address) {
        ResponseEntity<String> answer = get(address);
        assertThat(answer.getStatusCode().value()).isIn(400, 401, 403, 404);
    }

    @Test
    void onlyTelegramMayFrameIt() {
        var headers = get("/app/").getHeaders();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "img-src 'self' data:",
                        "frame-ancestors https://web.telegram.org https://*.telegram.org");
        assertThat(headers.getFirst("X-Frame-Options")).isNull();
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private HttpResponse<byte[]> script(String accepted) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/app/assets/page-0a1b2c3d.js");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Encoding", accepted)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] bytes(String file) throws IOException {
        return new ClassPathResource(file).getContentAsByteArray();
    }

    private ResponseEntity<String> get(String address) {
        return http.get()
                .uri(builder -> URI.create(builder.build().toString() + address))
                .retrieve()
                .toEntity(String.class);
    }
}
