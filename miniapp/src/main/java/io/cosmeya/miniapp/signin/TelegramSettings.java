package io.cosmeya.miniapp.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What proves that somebody comes from our mini-app. Its text never shows the token.
///
/// @param botToken of the bot that the mini-app belongs to; with it initData is checked by HMAC
/// @param botId of that bot; without a token initData is checked by Telegram's own signature
/// @param testEnvironment whether that signature is the one of Telegram's test servers
/// @param window how long initData is taken after Telegram made it
@ConfigurationProperties("cosmeya.telegram")
record TelegramSettings(
        @Nullable String botToken,
        @Nullable Long botId,
        @DefaultValue("false") boolean testEnvironment,
        @DefaultValue("15m") Duration window) {

    @Override
    public String toString() {
        return "TelegramSettings[bot %s]".formatted(botId);
    }
}
