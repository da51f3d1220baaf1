package io.cosmeya.scrapers.egress;

/// No key, not a key, or not the key that a secret was sealed with. Its message shows no key and no secret.
public class UnusableKey extends RuntimeException {

    UnusableKey(String message) {
        super(message);
    }
}
