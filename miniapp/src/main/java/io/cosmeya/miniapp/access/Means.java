package io.cosmeya.miniapp.access;

/// By what a request shows who asks.
public enum Means {
    /// Whoever sits at this machine.
    DEVELOPMENT(true, true),
    /// Signed in through Telegram or a browser.
    SESSION(true, true),
    /// A program that may do what its person may.
    ADMIN_TOKEN(false, true),
    /// A program that may read what its person may.
    READ_TOKEN(false, false),
    /// An address that a session was given, for a picture or a download: no header can be sent there.
    TICKET(false, false);

    private final boolean inPerson;
    private final boolean writes;

    Means(boolean inPerson, boolean writes) {
        this.inPerson = inPerson;
        this.writes = writes;
    }

    boolean inPerson() {
        return inPerson;
    }

    boolean writes() {
        return writes;
    }
}
