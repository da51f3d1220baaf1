package io.cosmeya.miniapp.problem;

import io.cosmeya.scrapers.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Says a problem, and whatever else is [Spoken], in Russian to who prefers it (Accept-Language); it is thought in
/// English.
@ControllerAdvice
@Role("miniapp")
class ProblemLanguage implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType media,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Spoken spoken && russian(request.getHeaders())) {
            return spoken.in(RussianWords::of);
        }
        if (body instanceof ProblemDetail problem && russian(request.getHeaders())) {
            String detail = problem.getDetail();
            problem.setDetail(detail == null ? null : RussianWords.of(detail));
            if (problem.getProperties() != null && problem.getProperties().get("errors") instanceof List<?> errors) {
                problem.setProperty(
                        "errors", errors.stream().map(ProblemLanguage::russian).toList());
            }
        }
        return body;
    }

    private static Object russian(Object error) {
        return error instanceof FieldError field
                ? new FieldError(field.field(), RussianWords.of(field.reason()))
                : error;
    }

    private static boolean russian(HttpHeaders headers) {
        return headers.getAcceptLanguageAsLocales().stream()
                .findFirst()
                .map(locale -> "ru".equals(locale.getLanguage()))
                .orElse(false);
    }
}
