package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The proxy that an account always takes.
@Component
class StickyProxies {

    private final EgressSettings settings;

    StickyProxies(EgressSettings settings) {
        this.settings = settings;
    }

    /// The way of an account; empty when it may not go out now.
    Optional<Way> of(Account account) {
        return settings.proxyRequired(account.platform()) ? Optional.empty() : Optional.of(new Way(null));
    }

    /// A way out; null = directly.
    record Way(@Nullable Exit exit) {}
}
