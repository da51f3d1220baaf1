package io.cosmeya.embedded;

import java.nio.file.Path;
import java.util.Optional;

/// The folder for what all checkouts of this user share: unpacked binaries. `COSMEYA_CACHE` moves it.
final class Cache {
    private Cache() {}

    static Path folder() {
        return Optional.ofNullable(System.getenv("COSMEYA_CACHE"))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "cosmeya"))
                .toAbsolutePath();
    }
}
