package io.cosmeya.miniapp.session;

import java.util.Locale;

/// A language that people are spoken to in.
public enum Language {
    RU,
    EN;

    /// Its locale.
    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
