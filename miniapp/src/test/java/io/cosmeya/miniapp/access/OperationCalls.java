package io.cosmeya.miniapp.access;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// Calls of the operations of the OpenAPI document.
record OperationCalls(MockMvcTester http, JsonMapper json) {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final int NO_ID = 999_999_999;

    List<Operation> operations() {
        return Operation.of(json.readTree(text(http.get().uri("/api/v1/openapi").exchange())));
    }

    /// A body that is no good, so that nothing is done; each call comes from another address.
    MockHttpServletResponse ask(Operation call, @Nullable String header) {
        String address = call.path()
                .replace("{figure}", "views")
                .replace("{table}", "raw-videos")
                .replaceAll("\\{[^}]+}", Integer.toString(NO_ID));
        var request = http.method(call.method())
                .uri(address + "?platform=youtube")
                .contentType(
                        call.path().contains("/import/") ? MediaType.valueOf("text/csv") : MediaType.APPLICATION_JSON)
                .content("{}")
                .with(sent -> {
                    sent.setRemoteAddr("10.1." + CALLS.get() / 250 + "." + CALLS.getAndIncrement() % 250);
                    return sent;
                });
        return (header == null ? request : request.header("Authorization", header))
                .exchange()
                .getResponse();
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
