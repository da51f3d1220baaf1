package io.cosmeya.scrapers.egress;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The keys of secrets by their ids; the last one seals, all of them open. Its text shows ids alone.
class KeyRing {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private String newest = "";

    /// Reads keys in Base64, parted by commas, spaces or lines; a line that begins with `#` is a comment.
    static KeyRing read(String text, String source) {
        KeyRing ring = new KeyRing();
        List<String> words = text.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("[,\\s]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i < words.size(); i++) {
            ring.add(words.get(i), "key %d of %s".formatted(i + 1, source));
        }
        if (ring.keys.isEmpty()) {
            throw new UnusableKey(source + " holds no key");
        }
        return ring;
    }

    /// The id of the key that seals.
    String newest() {
        return newest;
    }

    SecretKey newestKey() {
        return get(newest).orElseThrow();
    }

    Optional<SecretKey> get(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }

    private void add(String word, String name) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(word);
        } catch (IllegalArgumentException _) {
            throw new UnusableKey(name + " is not Base64");
        }
        if (key.length != BYTES) {
            throw new UnusableKey("%s has %d bytes instead of %d".formatted(name, key.length, BYTES));
        }
        newest = id(key);
        keys.remove(newest);
        keys.put(newest, new SecretKeySpec(key, "AES"));
    }

    private static String id(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("cosmeya key id".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(key), 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
