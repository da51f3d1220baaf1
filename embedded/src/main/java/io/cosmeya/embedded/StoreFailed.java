package io.cosmeya.embedded;

import org.jspecify.annotations.Nullable;

/// A store did not start, or its folder is in use; the message is for a person and ends with the store's own last
/// words.
public final class StoreFailed extends RuntimeException {
    StoreFailed(String message) {
        super(message);
    }

    StoreFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
