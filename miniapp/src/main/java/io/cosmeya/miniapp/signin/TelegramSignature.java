package io.cosmeya.miniapp.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The two signatures of initData (core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app).
final class TelegramSignature {

    static final String PRODUCTION = "e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d";
    static final String TEST = "40055058a4ee38156a06562e52eece92a771bcd8346a8c4615cb7376eddf72ec";

    private static final String X509_OF_ED25519 = "302a300506032b6570032100";

    private TelegramSignature() {}

    /// Whether the bot's own token signed it, `signature` included.
    static boolean byToken(InitData data, String botToken) {
        byte[] given = hex(data.get("hash"));
        byte[] key = hmac("WebAppData".getBytes(StandardCharsets.UTF_8), botToken);
        return MessageDigest.isEqual(given, hmac(key, data.lines(Set.of("hash"))));
    }

    /// Whether Telegram itself signed it for a bot.
    ///
    /// @param publicKey 32 bytes in hexadecimal
    static boolean byTelegram(InitData data, long botId, String publicKey) {
        String signature = data.get("signature");
        if (signature == null) {
            return false;
        }
        String message = botId + ":WebAppData\n" + data.lines(Set.of("hash", "signature"));
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key(publicKey));
            check.update(message.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private static PublicKey key(String hex) throws GeneralSecurityException {
        byte[] encoded = HexFormat.of().parseHex(X509_OF_ED25519 + hex);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hex(@Nullable String text) {
        try {
            return text == null ? new byte[0] : HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException notHexadecimal) {
            return new byte[0];
        }
    }
}
