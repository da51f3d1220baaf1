package io.cosmeya.miniapp.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/// Over real HTTP, since a forward and a redirect are the server's.
@WholeApplication
@TestPropertySource(properties = "cosmeya.page.location=classpath:/page/")
class AppPageTests {

    private final RestClient http;

    AppPageTests(@LocalServerPort int port) {
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

    private ResponseEntity<String> get(String address) {
        return http.get()
                .uri(builder -> URI.create(builder.build().toString() + address))
                .retrieve()
                .toEntity(String.class);
    }
}
