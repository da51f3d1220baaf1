package io.cosmeya.miniapp.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.miniapp.access.Session;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class IdentitiesTests {

    /// Published with init-data-golang and the platform's documents.
    private static final String PUBLISHED =
            "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22"
                    + "%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A"
                    + "%22ru%22%2C%22is_premium%22%3Atrue%7D&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea"
                    + "24ecd640b223ea86dfe453e0eaed2e2b2";

    /// Published for the check by a third party, bot 7342037359, signed by Telegram's production key.
    private static final String BY_TELEGRAM = "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-"
            + "%20%3F%20%5C%2F%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C"
            + "%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C"
            + "%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F4FPEE4tmP3ATHa57u6MqTDih"
            + "13LTOiMoKoLDRG4PnSA.svg%22%7D&chat_instance=8134722200314281151&chat_type=private&auth_date=1733584787"
            + "&hash=2174df5b000556d044f3f020384e879c8efcab55ddea2ced4eb752e93e7080d6&signature=zL-ucjNyREiHDE8aihFwpf"
            + "R9aggP2xiAo3NSpfe-p7IbCisNlDKlo7Kb6G4D0Ao2mBrSgEk4maLSdv6MLIlADQ";

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void thePublishedExampleIsTaken() {
        assertThat(at(Instant.ofEpochSecond(1662771648)).of("tma " + PUBLISHED))
                .isEqualTo(new Identity(279058397, "Vladislav Kibenko", "ru", Session.Way.TELEGRAM));
    }

    @Test
    void thePublishedExampleOfTelegramsOwnSignatureIsTaken() {
        Identities third = byTelegram(7342037359L, Instant.ofEpochSecond(1733584787));
        assertThat(third.of("tma " + BY_TELEGRAM).name()).isEqualTo("Vladislav + - ? / Kibenko");
        assertThatThrownBy(
                        () -> byTelegram(1L, Instant.ofEpochSecond(1733584787)).of("tma " + BY_TELEGRAM))
                .hasMessageContaining("signature");
        assertThatThrownBy(() -> third.of("tma " + BY_TELEGRAM.replace("private", "channel")))
                .hasMessageContaining("signature");
    }

    @Test
    void aSignatureOfAnotherKeyIsNotTelegrams() throws Exception {
        KeyPair own = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(own.getPrivate());
        signature.update("7:WebAppData\nauth_date=1\nuser={}".getBytes(StandardCharsets.UTF_8));
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        InitData data = InitData.read("user=%7B%7D&auth_date=1&hash=x&signature=" + word);
        byte[] encoded = own.getPublic().getEncoded();
        String key = HexFormat.of().formatHex(encoded, encoded.length - 32, encoded.length);
        assertThat(TelegramSignature.byTelegram(data, 7, key)).isTrue();
        assertThat(TelegramSignature.byTelegram(data, 7, TelegramSignature.PRODUCTION))
                .isFalse();
        assertThat(TelegramSignature.byTelegram(data, 7, TelegramSignature.TEST))
                .isFalse();
    }

    @Test
    void theSignatureOfTelegramIsPartOfWhatTheTokenSigned() {
        String signed = SignedInitData.of(7, "Anna", NOW);
        assertThat(at(NOW).of("tma " + signed).telegramId()).isEqualTo(7);
        assertThatThrownBy(() -> at(NOW).of("tma " + signed.replace("not-looked-at", "looked-at")))
                .hasMessageContaining("signature");
    }

    @Test
    void signsWithinAValueAreDecodedAfterTheSplit() {
        String user = "{\"id\":7,\"first_name\":\"a&b=c%26 + d\"}";
        String signed = SignedInitData.of(Map.of("auth_date", "" + NOW.getEpochSecond(), "user", user));
        assertThat(at(NOW).of("tma " + signed).name()).isEqualTo("a&b=c%26 + d");
    }

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "900,true",
        "901,false",
        "-30,true",
        "-31,false",
        "86400,false",
    })
    void itIsTakenWithinItsWindowAlone(long secondsAgo, boolean taken) {
        String signed = SignedInitData.of(7, "Anna", NOW.minusSeconds(secondsAgo));
        if (taken) {
            assertThat(at(NOW).of("tma " + signed).name()).isEqualTo("Anna");
        } else {
            assertThatThrownBy(() -> at(NOW).of("tma " + signed)).isInstanceOf(UntrustedInitData.class);
        }
    }

    @Test
    void whatCannotBeFromTelegramIsRefused() {
        String good = SignedInitData.of(7, "Anna", NOW);
        String user = "{\"id\":7,\"first_name\":\"Anna\"}";
        String date = Long.toString(NOW.getEpochSecond());
        refused(good + "&query_id=AAHdF6IQAAAAAN0XohDhrOrc", "twice");
        refused(good.replace("Anna", "Olga"), "signature");
        refused(good.replaceFirst("hash=.*", "hash="), "signature");
        refused(good.replaceFirst("&hash=.*", ""), "signature");
        refused(good.replaceFirst("&hash=.*", "&hash=zz"), "signature");
        refused(good + "&=x", "no name");
        refused(good + "&x", "no name");
        refused(good + "&x=%zz", "not encoded");
        refused(good + "&x=" + "a".repeat(8192), "too long");
        refused("", "no name");
        refused(SignedInitData.of(Map.of("user", user)), "no date");
        refused(SignedInitData.of(Map.of("user", user, "auth_date", "soon")), "no date");
        refused(SignedInitData.of(Map.of("user", user, "auth_date", "9".repeat(18))), "no date");
        refused(SignedInitData.of(Map.of("auth_date", date)), "no person");
        refused(SignedInitData.of(Map.of("auth_date", date, "user", "{\"id\":-7}")), "no person");
        refused(SignedInitData.of(Map.of("auth_date", date, "user", "{\"id\":7,\"is_bot\":true}")), "no person");
        refused(SignedInitData.of(Map.of("auth_date", date, "user", "{")), "read");
    }

    @Test
    void withoutABotNobodyIsKnown() {
        Identities none = new Identities(
                new TelegramSettings(null, null, false, Duration.ofMinutes(15)),
                null,
                JsonMapper.shared(),
                Clock.systemUTC());
        assertThatThrownBy(() -> none.of("tma " + SignedInitData.of(7, "Anna", NOW)))
                .hasMessageContaining("no bot is configured");
        assertThatThrownBy(() -> none.of(null)).isInstanceOf(UntrustedInitData.class);
        assertThatThrownBy(() -> none.of("Bearer x")).isInstanceOf(UntrustedInitData.class);
    }

    @Test
    void nothingOfItIsShown() {
        assertThat(InitData.read(PUBLISHED).toString()).doesNotContain("279058397", "c501b");
        assertThat(new TelegramSettings(SignedInitData.TOKEN, 5L, false, Duration.ZERO).toString())
                .doesNotContain("AAH5");
    }

    private static void refused(String initData, String why) {
        assertThatThrownBy(() -> at(NOW).of("tma " + initData))
                .isInstanceOf(UntrustedInitData.class)
                .hasMessageContaining(why);
    }

    private static Identities at(Instant now) {
        return identities(new TelegramSettings(SignedInitData.TOKEN, null, false, Duration.ofMinutes(15)), now);
    }

    private static Identities byTelegram(long bot, Instant now) {
        return identities(new TelegramSettings(null, bot, false, Duration.ofMinutes(15)), now);
    }

    private static Identities identities(TelegramSettings settings, Instant now) {
        return new Identities(settings, null, JsonMapper.shared(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
