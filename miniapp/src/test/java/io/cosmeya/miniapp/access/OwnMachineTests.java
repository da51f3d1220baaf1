package io.cosmeya.miniapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OwnMachineTests {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
    void aBrowserOnThisMachineIsKnownByItsHost(String host) {
        assertThat(OwnMachine.sent(request("GET", "127.0.0.1", host, null))).isTrue();
        assertThat(OwnMachine.sent(request("GET", "0:0:0:0:0:0:0:1", host, null)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", ""})
    void aForeignNameThatResolvesHereIsRefused(String host) {
        assertThat(OwnMachine.sent(request("GET", "127.0.0.1", host, null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "192.168.1.2", "2001:db8::1", "localhost"})
    void aForeignAddressIsRefused(String address) {
        assertThat(OwnMachine.sent(request("GET", address, "localhost:8080", null)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:3000", "http://127.0.0.1:8080"})
    void aForeignPageCannotWrite(String origin) {
        assertThat(OwnMachine.sent(request("POST", "127.0.0.1", "localhost:8080", origin)))
                .isFalse();
    }

    @Test
    void ourOwnPageCanWrite() {
        assertThat(OwnMachine.sent(request("POST", "127.0.0.1", "localhost:8080", "http://localhost:8080")))
                .isTrue();
        assertThat(OwnMachine.sent(request("POST", "127.0.0.1", "localhost:8080", null)))
                .isTrue();
    }

    @Test
    void whatCameThroughAProxyIsForeign() {
        MockHttpServletRequest request = request("GET", "127.0.0.1", "localhost:8080", null);
        request.addHeader("X-Forwarded-For", "10.0.0.7");
        assertThat(OwnMachine.sent(request)).isFalse();
    }

    private static MockHttpServletRequest request(String method, String address, String host, String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/me");
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
