package io.cosmeya.scrapers.egress;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/// Seals secrets with AES-256-GCM. Each is bound to its place, `scrapers.account/12/secret`, so that nobody can move it
/// to another row.
@Component
public class Secrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Keys keys;

    Secrets(Keys keys) {
        this.keys = keys;
    }

    /// Seals a secret with the newest key.
    public Sealed seal(String secret, String place) {
        KeyRing ring = keys.ring();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, ring.newestKey(), nonce, place)
                    .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, bytes, NONCE, sealed.length);
            return new Sealed(bytes, ring.newest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be sealed", e);
        }
    }

    /// Opens a secret; an [UnusableKey] when its key is not here or is another one of the same name.
    public String open(Sealed sealed, String place) {
        SecretKey key = keys.ring()
                .get(sealed.key())
                .orElseThrow(() -> new UnusableKey(
                        "%s was sealed with key %s, which is not among %s".formatted(place, sealed.key(), keys)));
        if (sealed.bytes().length <= NONCE) {
            throw new UnusableKey(place + " is cut short");
        }
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, key, nonce, place)
                    .doFinal(sealed.bytes(), NONCE, sealed.bytes().length - NONCE);
            return new String(secret, StandardCharsets.UTF_8);
        } catch (AEADBadTagException _) {
            throw new UnusableKey(place + " does not open: it was changed, moved, or sealed with another key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(place + " could not be opened", e);
        }
    }

    /// The id of the key that seals.
    public String newestKey() {
        return keys.ring().newest();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
