package io.cosmeya.miniapp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeApplication
class EntityTagsTests {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/channels?size=1", "/api/v1/runs", "/api/v1/groups"})
    void whoHasTheAnswerAlreadyIsToldSo(String address) {
        MockHttpServletResponse first = http.get().uri(address).exchange().getResponse();
        String tag = first.getHeader("ETag");
        assertThat(tag).isNotBlank();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        MockHttpServletResponse again =
                http.get().uri(address).header("If-None-Match", tag).exchange().getResponse();
        assertThat(again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED.value());
        assertThat(again.getContentLength()).isZero();
    }

    @Test
    void anotherAnswerHasAnotherTagAndAProblemNone() {
        String one = tag("/api/v1/channels?size=1");
        assertThat(tag("/api/v1/channels?size=2")).isNotEqualTo(one);
        assertThat(tag("/api/v1/channels/999999999")).isNull();
    }

    @Test
    void filesPassAsTheyCome() {
        assertThat(tag("/api/v1/reports/channels.xlsx")).isNull();
    }

    private String tag(String address) {
        return http.get().uri(address).exchange().getResponse().getHeader("ETag");
    }
}
