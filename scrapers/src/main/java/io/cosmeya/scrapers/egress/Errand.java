package io.cosmeya.scrapers.egress;

import java.util.Optional;
import java.util.function.Supplier;

/// What requests are made for, a channel say: all of them on one errand take the same exit as long as it is healthy.
public class Errand {

    private static final ScopedValue<String> KEY = ScopedValue.newInstance();

    private Errand() {}

    /// Does something on an errand; its requests must be made by this thread.
    public static <T> T of(String key, Supplier<T> work) {
        return ScopedValue.where(KEY, key).call(work::get);
    }

    static Optional<String> key() {
        return KEY.isBound() ? Optional.of(KEY.get()) : Optional.empty();
    }
}
