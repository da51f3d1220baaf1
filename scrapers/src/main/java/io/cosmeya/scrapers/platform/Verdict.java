package io.cosmeya.scrapers.platform;

/// What an answer says of the session that asked, apart from what it says of the channel.
public enum Verdict {
    /// It may go on.
    GOOD,
    /// The platform is displeased, for this once; when it says so again, the session must rest.
    TIRED,
    /// It has asked as much as it may in one sitting.
    SPENT,
    /// The platform wants a person to confirm something.
    CHALLENGED,
    /// The session is dead or in danger, and a person must look first.
    FROZEN,
    /// The platform closed the account.
    BANNED;

    /// Whether nothing more may be asked in this session now.
    public boolean ends() {
        return switch (this) {
            case GOOD, TIRED -> false;
            case SPENT, CHALLENGED, FROZEN, BANNED -> true;
        };
    }
}
