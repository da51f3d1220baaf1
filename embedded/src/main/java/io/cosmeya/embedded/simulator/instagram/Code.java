package io.cosmeya.embedded.simulator.instagram;

/// The code of a post in addresses: its number in base 64.
final class Code {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Code() {}

    static String of(String pk) {
        StringBuilder code = new StringBuilder();
        for (long rest = Long.parseLong(pk); rest > 0; rest /= 64) {
            code.append(ALPHABET.charAt((int) (rest % 64)));
        }
        return code.reverse().toString();
    }

    /// The number of a code, as text.
    static String pk(String code) {
        long number = 0;
        for (int i = 0; i < code.length(); i++) {
            number = number * 64 + ALPHABET.indexOf(code.charAt(i));
        }
        return Long.toString(number);
    }
}
