package io.cosmeya.miniapp.access;

import io.cosmeya.miniapp.signin.SignedInitData;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls of strangers, each from an address of its own, so that none waits for another, and what they are answered.
record AccessCalls(MockMvcTester http, JsonMapper json) {

    private static final AtomicInteger ADDRESS = new AtomicInteger();

    /// With data signed by Telegram for this person.
    MvcTestResult sign(String way, long telegram, String body) {
        String initData = SignedInitData.of(telegram, "Anna", Instant.now());
        return exchange(HttpMethod.POST, "/api/v1/auth" + way, "tma " + initData, body);
    }

    MvcTestResult refresh(String token) {
        return exchange(HttpMethod.POST, "/api/v1/auth/refresh", null, "{\"refreshToken\":\"" + token + "\"}");
    }

    MvcTestResult get(String address, @Nullable String token) {
        return exchange(HttpMethod.GET, address, token == null ? null : "Bearer " + token, "");
    }

    MvcTestResult exchange(HttpMethod method, String address, @Nullable String header, String body) {
        int each = ADDRESS.incrementAndGet();
        var request = http.method(method)
                .uri(URI.create(address))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(sent -> {
                    sent.setRemoteAddr("10.2." + each / 250 + "." + each % 250);
                    return sent;
                });
        return (header == null ? request : request.header("Authorization", header)).exchange();
    }

    JsonNode read(MvcTestResult answer) {
        return json.readTree(text(answer));
    }

    static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
