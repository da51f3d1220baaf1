package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.page.Exit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a proxy stands and how it is signed in to. Its text never shows user or password.
record ProxyAddress(
        Exit.Kind kind,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    /// `socks5://host:1080`.
    @Override
    public String toString() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "%s://%s:%d".formatted(kind.name().toLowerCase(Locale.ROOT), name, port);
    }

    String userName() {
        return user == null ? "" : user;
    }
}
