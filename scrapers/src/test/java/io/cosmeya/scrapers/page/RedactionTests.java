package io.cosmeya.scrapers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void theQuickWayBlanksWhatThePlainOneDoes() throws IOException {
        try (Stream<Path> recorded = Files.walk(Path.of("src/test/resources"))) {
            List<Path> pages = recorded.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(json|html|txt|xml)"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(20);
            for (Path page : pages) {
                String text = Files.readString(page);
                assertThat(Redaction.text(text)).as(page.toString()).isEqualTo(PlainRedaction.text(text));
            }
        }
    }

    @Test
    void theyAgreeOnAnyMixtureOfSecretsAndMarks() {
        List<String> parts = List.of(
                "\"",
                "\\\"",
                "=",
                "-",
                "?",
                "&",
                ";",
                ":",
                ",",
                " ",
                "x",
                "9",
                "{",
                "[],{\"token\":\"",
                "\"value\":\"",
                "\"msToken\":\"",
                "\"cookie\"",
                "\"session\",",
                "\"LSD\",",
                "\"token\":\"",
                "continuation",
                "sessionid=",
                "x-sessionid=",
                "__Secure-3PSID=",
                "?key=",
                "&lsd=",
                "ip=1.2",
                "AIza" + "k".repeat(35),
                "blank",
                "https://a.googlevideo.com/x",
                "y".repeat(210),
                "wid",
                "nonce");
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(12, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
            assertThat(Redaction.text(text)).as(text).isEqualTo(PlainRedaction.text(text));
        }
    }

    @Test
    void onlyHeadersThatTellNothingAreKept() {
        assertThat(Redaction.headers(Map.of(
                        "X-CSRFToken", "HUSH", "X-IG-App-ID", "1", "X-Uid", "2", "Cookie", "HUSH", "Accept", "*/*")))
                .isEqualTo(Map.of("Accept", "*/*"));
        assertThat(Redaction.headers(Map.of("set-cookie", List.of("HUSH")))).isEmpty();
    }
}
