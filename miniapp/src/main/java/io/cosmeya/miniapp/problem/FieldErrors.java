package io.cosmeya.miniapp.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Takes the field and the reason out of what Spring reports.
final class FieldErrors {

    private FieldErrors() {}

    static List<FieldError> of(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(FieldErrors::of)
                .toList();
    }

    static List<FieldError> of(HandlerMethodValidationException invalid) {
        List<FieldError> errors = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors fields) {
                fields.getFieldErrors().forEach(error -> errors.add(of(error)));
            } else {
                String name =
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter");
                result.getResolvableErrors().forEach(error -> errors.add(new FieldError(name, reason(error))));
            }
        }
        return errors;
    }

    static List<FieldError> of(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(mismatch.getPropertyName(), "parameter");
        return List.of(new FieldError(name, reason(mismatch.getRequiredType())));
    }

    private static String reason(@Nullable Class<?> type) {
        if (type == null || !type.isEnum()) {
            return "is not a valid " + (type == null ? "value" : type.getSimpleName());
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }

    private static FieldError of(org.springframework.validation.FieldError error) {
        return new FieldError(
                error.getField(),
                error.contains(TypeMismatchException.class)
                        ? reason(error.unwrap(TypeMismatchException.class).getRequiredType())
                        : reason(error));
    }

    private static String reason(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }
}
