package io.cosmeya.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.StringUtils;

/// The folder for what all checkouts of this user share, unpacked binaries: `COSMEYA_CACHE`, else `cosmeya` in the
/// user's folder for caches.
final class Cache {
    private Cache() {}

    static Path folder() {
        return named("COSMEYA_CACHE")
                .or(() -> named("XDG_CACHE_HOME").map(caches -> caches.resolve("cosmeya")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "cosmeya"))
                .toAbsolutePath();
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(StringUtils::hasText)
                .map(Path::of);
    }
}
