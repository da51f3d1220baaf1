package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// A session as a person pastes it. Its text never shows what was pasted.
///
/// @param text a `Cookie:` header, a cookie file of Netscape's form, the JSON of a browser extension, or the settings
/// of
///     instagrapi or instaloader
/// @param label what people call the account; null = the user id that the session tells
/// @param userAgent what it was signed in with; null = what the text tells, else a usual browser
/// @param proxyId the proxy that it always takes; null = one is given when it is first used
public record PastedSession(
        Platform platform,
        String text,
        @Nullable String label,
        @Nullable String userAgent,
        @Nullable Integer proxyId) {

    @Override
    public String toString() {
        return "PastedSession[%s]".formatted(platform.key());
    }
}
