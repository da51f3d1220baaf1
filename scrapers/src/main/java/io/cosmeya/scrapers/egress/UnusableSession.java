package io.cosmeya.scrapers.egress;

/// A session that cannot be imported. It names the field and the reason and shows nothing of the session.
public class UnusableSession extends RuntimeException {

    private final String field;
    private final String reason;

    UnusableSession(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    /// `text`, `label`, `userAgent`, `proxyId`.
    public String field() {
        return field;
    }

    /// A few words for people, as they follow the name of a field.
    public String reason() {
        return reason;
    }
}
