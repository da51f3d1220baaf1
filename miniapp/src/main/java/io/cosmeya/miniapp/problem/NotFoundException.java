package io.cosmeya.miniapp.problem;

/// There is no such thing; answered with 404.
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Names what was asked for: `channel`, `7`.
    public NotFoundException(String what, Object id) {
        super("There is no " + what + " " + id + ".");
    }
}
