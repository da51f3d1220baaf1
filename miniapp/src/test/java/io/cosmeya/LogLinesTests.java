package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class LogLinesTests {

    private static final String TITLE = "Title\r\n2026-11-23 21:00:00.000 ERROR forged\u2028again\u001B[31m";

    @AfterEach
    void clear() {
        MDC.clear();
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void aTitleWithLineBreaksCannotForgeALine(CapturedOutput output) {
        log();
        List<String> lines =
                output.getOut().lines().filter(line -> line.contains("forged")).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).contains("Read Title").doesNotContain("\u001B[31m", "\u2028");
    }

    @Test
    void theMessageOfAnExceptionCannotForgeALine(CapturedOutput output) {
        log();
        assertThat(output.getOut().lines().filter(line -> line.contains("ERROR mine")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  | "));
    }

    @Test
    void theConsoleNamesTheRunTheTaskAndTheChannel(CapturedOutput output) {
        log();
        assertThat(output.getOut()).contains("run=7 platform=youtube channel=3").doesNotContain("task=");
    }

    @Test
    void aJsonLineCarriesTheSameByTheirEcsNames(CapturedOutput output) {
        log("json-logs");
        JsonNode line = output.getOut()
                .lines()
                .filter(text -> text.contains("forged"))
                .map(JsonMapper.shared()::readTree)
                .findFirst()
                .orElseThrow();
        assertThat(line.get("message").asString()).isEqualTo("Read " + TITLE);
        assertThat(line.get("log.level").asString()).isEqualTo("WARN");
        assertThat(line.get("cosmeya.run.id").asString()).isEqualTo("7");
        assertThat(line.get("cosmeya.platform").asString()).isEqualTo("youtube");
        assertThat(line.get("cosmeya.channel.id").asString()).isEqualTo("3");
        assertThat(line.get("service.name").asString()).isEqualTo("cosmeya");
        assertThat(line.get("error.type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.has("@timestamp")).isTrue();
    }

    private static void log(String... profiles) {
        try (var _ = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .profiles(profiles)
                .run()) {
            MDC.put("run.id", "7");
            MDC.put("platform", "youtube");
            MDC.put("channel.id", "3");
            LoggerFactory.getLogger("io.cosmeya.test")
                    .warn("Read {}", TITLE, new IllegalStateException("bad\n2026 ERROR mine"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
