package io.cosmeya.miniapp.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/// What cannot be done for a reason that the page tells apart by its type: `urn:cosmeya:not-invited`.
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String type;

    /// Names the status, the last part of the type, and the reason for people, in English.
    public RefusedException(HttpStatus status, String type, String reason) {
        super(reason);
        this.status = status;
        this.type = type;
    }

    HttpStatus status() {
        return status;
    }

    URI type() {
        return URI.create("urn:cosmeya:" + type);
    }
}
