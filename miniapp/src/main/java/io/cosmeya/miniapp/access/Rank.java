package io.cosmeya.miniapp.access;

import java.util.Locale;

/// What a person may do; each may do what those before it may.
public enum Rank {
    /// Sees the channels of their own groups.
    VIEWER,
    /// Sees all channels and takes files away.
    ANALYST,
    /// Also tends channels, groups, proxies, accounts, runs, and the users below.
    ADMIN,
    /// Everything.
    OWNER;

    /// The name in JSON and SQL: `admin`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The rank of a name.
    public static Rank of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// Whether this is as much as another or more.
    public boolean reaches(Rank other) {
        return compareTo(other) >= 0;
    }
}
