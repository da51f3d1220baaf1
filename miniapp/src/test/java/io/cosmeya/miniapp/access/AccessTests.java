package io.cosmeya.miniapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
class AccessTests {

    @Autowired
    private MockMvcTester http;

    @Test
    void thisMachineIsSignedIn() {
        assertThat(http.get().uri("/api/v1/me"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"id\":0,\"name\":\"Developer\",\"role\":\"owner\",\"language\":\"ru\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/channels",
                "/api/v1/openapi",
                "/api/v1/reports/channels.xlsx",
                "/api/v1/uploads/videos/1.jpg",
                "/api/v1/no-such-thing",
                "/api/v2"
            })
    void everythingBelowTheApiNeedsAPerson(String address) {
        MvcTestResult foreign = http.get()
                .uri(address)
                .with(request -> {
                    request.setRemoteAddr("10.0.0.7");
                    return request;
                })
                .exchange();
        assertThat(foreign)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .isEmpty();
    }

    @Test
    void noCookieIsEverSet() {
        assertThat(http.get().uri("/api/v1/me").exchange()).headers().doesNotContainHeader("Set-Cookie");
        assertThat(http.get().uri("/app/").exchange()).headers().doesNotContainHeader("Set-Cookie");
    }

    @Test
    void aForeignPageCannotAddChannels() {
        assertThat(http.post()
                        .uri("/api/v1/channels")
                        .header("Origin", "https://evil.example")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"https://www.youtube.com/@a\"}"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void insidesAreClosedButHealthIsOpen() {
        assertThat(http.get().uri("/actuator/health")).hasStatusOk();
        assertThat(http.get().uri("/actuator/env")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
