package io.cosmeya.miniapp.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Says in problem details that nobody is signed in (401), that this is not theirs (403), or that they ask too often
/// (429): what is refused before a controller is reached.
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int TOO_MANY = 429;

    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s","errors":[]}""";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "Unauthorized",
                russian(request) ? "Сначала войдите." : "Sign in first.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "Forbidden",
                russian(request) ? "Это вам недоступно." : "This is not open to you.");
    }

    static void tooOften(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                response,
                TOO_MANY,
                "Too Many Requests",
                russian(request) ? "Слишком часто. Подождите немного." : "Too often. Wait a little.");
    }

    private static boolean russian(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && "ru".equals(request.getLocale().getLanguage());
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(PROBLEM.formatted(title, status, detail));
    }
}
