package io.cosmeya.scrapers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"msToken\":\"HUSH\"}",
                "{\"csrf_token\" : \"HUSH\"}",
                "<script>\"{\\\"csrf_token\\\":\\\"HUSH\\\"}\"</script>",
                "{\"deviceId\":\"HUSH\",\"cookie\":\"a=HUSH\"}",
                "[\"LSD\",[],{\"token\":\"HUSH\"}]",
                "document.cookie='sessionid=HUSH; path=/'",
                "x?a=1&msToken=HUSH&X-Bogus=HUSH&verifyFp=HUSH",
                "odin_tt=HUSH; ttwid=HUSH",
                "\"__Secure-3PSID=HUSH\"",
                "{\"odinId\":\"HUSH\\u0026HUSH\"}"
            })
    void aSecretOfEveryPlatformIsBlanked(String text) {
        assertThat(Redaction.text(text)).isNotEqualTo(text).doesNotContain("HUSH");
    }

    @Test
    void whatAParserReadsStays() {
        String item = "{\"id\":\"7\",\"secUid\":\"MS4w\",\"uid\":\"12\",\"desc\":\"nonce of the day\",\"playCount\":7}";
        assertThat(Redaction.text(item)).isEqualTo(item);
    }

    @Test
    void aValueOfAnyLengthIsBlanked() {
        String value = "\\u0026x".repeat(50_000);
        assertThat(Redaction.text("{\"msToken\":\"" + value + "\",\"a\":1}")).isEqualTo("{\"msToken\":\"\",\"a\":1}");
    }

    @Test
    void onlyHeadersThatTellNothingAreKept() {
        assertThat(Redaction.headers(Map.of(
                        "X-CSRFToken", "HUSH", "X-IG-App-ID", "1", "X-Uid", "2", "Cookie", "HUSH", "Accept", "*/*")))
                .isEqualTo(Map.of("Accept", "*/*"));
        assertThat(Redaction.headers(Map.of("set-cookie", List.of("HUSH")))).isEmpty();
    }
}
