package io.cosmeya.miniapp.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Signing in with a browser outside Telegram, by OpenID Connect; off until there is a client id. Its text never shows
/// the secret.
///
/// @param clientId the bot's id
/// @param issuer whose `/.well-known/openid-configuration` tells the rest
/// @param idClaim the claim that holds the id at Telegram: sources disagree whether `sub` or `id`
@ConfigurationProperties("cosmeya.browser-sign-in")
record BrowserSettings(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("https://oauth.telegram.org") String issuer,
        @DefaultValue("sub") String idClaim,
        @DefaultValue({"openid", "profile"}) List<String> scopes) {

    @Override
    public String toString() {
        return "BrowserSettings[%s at %s]".formatted(clientId, issuer);
    }
}
