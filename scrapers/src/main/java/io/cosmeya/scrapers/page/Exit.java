package io.cosmeya.scrapers.page;

import org.jspecify.annotations.Nullable;

/// The way out that requests take: a proxy, and the region where it stands. Its text never shows the password.
///
/// @param region region of the exit: `us`
/// @param user null when the proxy asks for none
public record Exit(
        String region,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Kind kind) {

    /// The language of the proxy.
    public enum Kind {
        /// CONNECT, with Basic sign-in.
        HTTP,
        /// SOCKS 5 with names resolved at its far end, with sign-in by user and password.
        SOCKS5
    }

    @Override
    public String toString() {
        return "Exit[%s via %s:%d]".formatted(region, host, port);
    }
}
