package io.cosmeya.scrapers.channel;

import java.math.BigInteger;
import java.util.Optional;

/// The two names of one post: the code in its address (`DdG4RIxIPyf`) and its stable number, the pk
/// (`3983118388705688735`). The code is the number in base 64.
public class InstagramCode {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int LONGEST = 11;
    // What is appended to the code of a post that only followers see.
    private static final int KEY = 28;

    private InstagramCode() {}

    /// The number of a code, as text; nothing when the text is no code.
    public static Optional<String> pk(String code) {
        String plain = code.length() > KEY ? code.substring(0, code.length() - KEY) : code;
        if (!plain.matches("[A-Za-z0-9_-]{1," + LONGEST + "}")) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < plain.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(plain.charAt(i))));
        }
        return number.signum() > 0 && number.bitLength() <= 63 ? Optional.of(number.toString()) : Optional.empty();
    }

    /// The code of a number; nothing when the text is no number of a post.
    public static Optional<String> code(String pk) {
        if (!pk.matches("[1-9]\\d{0,18}") || new BigInteger(pk).bitLength() > 63) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        for (long rest = Long.parseLong(pk); rest > 0; rest /= ALPHABET.length()) {
            code.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return Optional.of(code.reverse().toString());
    }
}
