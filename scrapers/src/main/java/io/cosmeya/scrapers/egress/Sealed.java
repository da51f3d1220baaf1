package io.cosmeya.scrapers.egress;

/// A secret as it lies in the store.
///
/// @param bytes nonce of 12 bytes, ciphertext, tag of 16 bytes
/// @param key id of the key that sealed it
public record Sealed(byte[] bytes, String key) {

    @Override
    public String toString() {
        return "Sealed[by %s]".formatted(key);
    }
}
