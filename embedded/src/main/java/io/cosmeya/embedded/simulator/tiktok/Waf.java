package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page that asks to wait while the browser searches a number whose SHA-256 behind a prefix is named.
final class Waf {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String COOKIE = "_wafchallengeid";
    private static final byte[] PREFIX = "cosmeya-".getBytes(StandardCharsets.UTF_8);
    private static final int NUMBER = 4_242;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><title>Please wait...</title><meta charset="utf-8"></head><body>
            <p id="slardar-config" style="display:none" class="eyJiaWQiOiJTbGFyZGFyV0FGIn0="></p>
            <div>Please wait...</div>
            <p id="wci" class="_wafchallengeid"></p><p id="rci" class="waforiginalreid"></p>
            <p id="cs" class="%s"></p>
            </body></html>
            """;

    private Waf() {}

    static Answer page(String channelId) {
        Object values = object("a", encoded(PREFIX), "b", 1_790_000_000_000L, "c", encoded(hash(NUMBER)));
        byte[] puzzle = Json.bytes(object("v", values, "s", "simulated-signature"));
        return Answer.html(200, PAGE.formatted(encoded(puzzle)), channelId);
    }

    /// Whether the visitor brings the number.
    static boolean isOpenTo(Asked asked) {
        try {
            JsonNode cookie = MAPPER.readTree(Base64.getDecoder().decode(asked.cookie(COOKIE)));
            byte[] number = Base64.getDecoder().decode(cookie.path("d").asString(""));
            return Arrays.equals(number, Integer.toString(NUMBER).getBytes(StandardCharsets.UTF_8))
                    && cookie.at("/v/c").asString("").equals(encoded(hash(NUMBER)));
        } catch (IllegalArgumentException | JacksonException noAnswer) {
            return false;
        }
    }

    private static byte[] hash(int number) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PREFIX);
            return digest.digest(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
