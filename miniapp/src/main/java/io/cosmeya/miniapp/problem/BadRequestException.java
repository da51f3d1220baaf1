package io.cosmeya.miniapp.problem;

/// A value that this field cannot have; answered with 400.
public final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String reason;

    /// Names the field and what is wrong with it, for people.
    public BadRequestException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
        this.reason = reason;
    }

    FieldError error() {
        return new FieldError(field, reason);
    }
}
