package io.cosmeya.miniapp.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// InitData as Telegram makes it for the bot of the published example; written anew here, so that it does not share a
/// mistake with what it proves.
public final class SignedInitData {

    /// The token of the example in the platform's documents; no bot has it.
    public static final String TOKEN = "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8";

    private SignedInitData() {}

    /// Of a person, made at a moment.
    public static String of(long id, String name, Instant at) {
        return of(fields(id, name, at));
    }

    /// Of a person who came by a deep link, made at a moment.
    public static String of(long id, String name, Instant at, String startParam) {
        Map<String, String> fields = new TreeMap<>(fields(id, name, at));
        fields.put("start_param", startParam);
        return of(fields);
    }

    private static Map<String, String> fields(long id, String name, Instant at) {
        return Map.of(
                "auth_date",
                Long.toString(at.getEpochSecond()),
                "query_id",
                "AAHdF6IQAAAAAN0XohDhrOrc",
                "signature",
                "not-looked-at",
                "user",
                "{\"id\":%d,\"first_name\":\"%s\",\"language_code\":\"ru\"}".formatted(id, name));
    }

    /// Of any fields.
    static String of(Map<String, String> fields) {
        try {
            TreeMap<String, String> sorted = new TreeMap<>(fields);
            String lines = sorted.entrySet().stream()
                    .map(field -> field.getKey() + "=" + field.getValue())
                    .collect(Collectors.joining("\n"));
            byte[] key = mac("WebAppData".getBytes(StandardCharsets.UTF_8), TOKEN);
            String hash = HexFormat.of().formatHex(mac(key, lines));
            return sorted.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"))
                    + "&hash=" + hash;
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(byte[] key, String text) throws java.security.GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
