package io.cosmeya.scrapers.channel;

/// A piece of pasted text that looks like a link, with the line where it stood, from 1, and its text as pasted.
public sealed interface LinkPiece {

    int line();

    String text();

    /// A link that was understood.
    record Understood(int line, String text, ChannelLink link) implements LinkPiece {}

    /// A link that was not.
    record Refused(int line, String text, Reason reason, String detail) implements LinkPiece {}

    /// Why a link is refused.
    enum Reason {
        UNKNOWN_PLATFORM("unknown_platform"),
        NOT_A_CHANNEL("not_a_channel");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /// The word in the API: `unknown_platform`.
        public String code() {
            return code;
        }
    }
}
