package io.cosmeya.scrapers.egress;

import org.jspecify.annotations.Nullable;

/// What becomes of one line of a list of proxies.
///
/// @param line number of the line, from 1
/// @param shown `socks5://host:1080`, without user and password; null when no proxy was understood
public record PastedProxy(int line, @Nullable String shown, Answer answer) {

    /// What becomes of it.
    public sealed interface Answer {}

    /// A new proxy.
    ///
    /// @param id null until it is saved
    public record Accepted(@Nullable Integer id) implements Answer {}

    /// It is kept already, or stands earlier in the same text. A password that was given takes the place of the former
    /// one, and a retired proxy comes back.
    ///
    /// @param id null when the earlier one is not saved yet
    public record Duplicate(@Nullable Integer id) implements Answer {}

    /// It is no proxy that may be used.
    ///
    /// @param reason code: `not_a_proxy`, `bad_host`, `private_address`, `bad_port`, `bad_sign_in`, `unsupported`
    /// @param detail a sentence for people that shows nothing of the line
    public record Refused(String reason, String detail) implements Answer {}
}
