package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.page.Exit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A signed-in session of an account, ready for use. Its text never shows a cookie.
///
/// @param account our id of the account
/// @param label what people call it
/// @param cookies name → value, for the hosts of its platform alone
/// @param userAgent what it was signed in with; never changes
/// @param exit the proxy that the account always takes; null = it has none and none is required
public record Session(
        int account,
        Platform platform,
        String label,
        Map<String, String> cookies,
        String userAgent,
        @Nullable Exit exit) {

    public Session {
        cookies = Map.copyOf(cookies);
    }

    /// A pasted session that is used at once and kept nowhere; an [UnusableSession] when it holds none.
    public static Session once(PastedSession pasted) {
        SessionRules rules = SessionRules.of(pasted);
        return new Session(0, pasted.platform(), rules.label(), rules.cookies(), rules.userAgent(), null);
    }

    @Override
    public String toString() {
        return "Session[%s account %d by %s]".formatted(platform.key(), account, exit == null ? "direct" : exit);
    }
}
