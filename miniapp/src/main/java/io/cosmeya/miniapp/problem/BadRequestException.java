package io.cosmeya.miniapp.problem;

import java.util.ArrayList;
import java.util.List;

/// Values that their fields cannot have; answered with 400.
public final class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ArrayList<String[]> errors = new ArrayList<>();

    /// Names the field and what is wrong with it, for people.
    public BadRequestException(String field, String reason) {
        this(List.of(new FieldError(field, reason)));
    }

    /// Names several.
    public BadRequestException(List<FieldError> errors) {
        super(errors.getFirst().field() + ": " + errors.getFirst().reason());
        errors.forEach(error -> this.errors.add(new String[] {error.field(), error.reason()}));
    }

    List<FieldError> errors() {
        return errors.stream().map(error -> new FieldError(error[0], error[1])).toList();
    }
}
