package io.cosmeya.miniapp.problem;

/// As many do this at once as may; answered with 429.
public final class TooManyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Says what there are too many of, for people: `Too many listen to runs already.`
    public TooManyException(String detail) {
        super(detail);
    }
}
