package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.Session;

/// Somebody whom Telegram vouches for; not yet a user.
///
/// @param language `ru` or `en`
record Identity(long telegramId, String name, String language, Session.Way way) {

    static String language(String code) {
        return code.startsWith("ru") ? "ru" : "en";
    }
}
