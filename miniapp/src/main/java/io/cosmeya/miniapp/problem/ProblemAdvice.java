package io.cosmeya.miniapp.problem;

import io.cosmeya.analytics.UnknownFigure;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.egress.UnusableKey;
import io.cosmeya.scrapers.egress.UnusableSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// The one place where exceptions become problem details. Each carries `errors`, a list that may be empty; what was not
/// foreseen says nothing of our insides.
@RestControllerAdvice
@Role("miniapp")
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail missing(NotFoundException missing) {
        return problem(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()), List.of());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownFigure unknown) {
        return problem(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), List.of());
    }

    @ExceptionHandler
    ProblemDetail bad(BadRequestException bad) {
        return problem(HttpStatus.BAD_REQUEST, "A field has a value that it cannot have.", bad.errors());
    }

    @ExceptionHandler
    ProblemDetail crowded(TooManyException crowded) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(crowded.getMessage()), List.of());
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused) {
        ProblemDetail problem = problem(refused.status(), String.valueOf(refused.getMessage()), List.of());
        problem.setType(refused.type());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail closed(AccessDeniedException closed) {
        return problem(HttpStatus.FORBIDDEN, "This is not open to you.", List.of());
    }

    @ExceptionHandler
    ProblemDetail session(UnusableSession bad) {
        return bad(new BadRequestException(bad.field(), bad.reason()));
    }

    @ExceptionHandler
    ProblemDetail locked(UnusableKey locked) {
        LOG.error("Secrets cannot be used: {}", locked.getMessage());
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "No key for secrets: see COSMEYA_SECRETS_KEY.", List.of());
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception unexpected) {
        LOG.error("A request failed in a way that was not foreseen", unexpected);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.", List.of());
    }

    /// Every exception that Spring knows passes here: the body gets its `errors`.
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception why, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(status, detail(status, body), errors(why));
        return super.handleExceptionInternal(why, problem, headers, status, request);
    }

    private static List<FieldError> errors(Exception why) {
        return switch (why) {
            case MethodArgumentNotValidException invalid -> FieldErrors.of(invalid);
            case HandlerMethodValidationException invalid -> FieldErrors.of(invalid);
            case TypeMismatchException mismatch -> FieldErrors.of(mismatch);
            case MissingServletRequestParameterException missing ->
                List.of(new FieldError(missing.getParameterName(), "must be given"));
            case HttpMessageNotReadableException _ -> List.of(new FieldError("body", "must be readable JSON"));
            default -> List.of();
        };
    }

    private static String detail(HttpStatusCode status, @Nullable Object body) {
        if (status.is5xxServerError()) {
            return "Something went wrong on our side.";
        }
        String detail = body instanceof ProblemDetail given ? given.getDetail() : null;
        return detail == null ? "The request cannot be answered." : detail;
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
