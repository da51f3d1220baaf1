package io.cosmeya.miniapp.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A random word that is shown once; only its SHA-256 is kept. Its text shows nothing of it.
///
/// @param word 256 random bits in Base64 for addresses
public record Code(String word) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new one, which begins with a word that tells what it is.
    public static Code random(String beginning) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Code(beginning + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is kept of it.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
