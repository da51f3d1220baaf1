package io.cosmeya.miniapp.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/// Finds the person behind a token. Nothing is remembered between requests, so who is blocked now is out now.
@Component
class Bearers {

    private static final String TICKET = "ticket";
    private static final String PICTURES = "/api/v1/uploads/";

    private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();
    private final SignedTokens tokens;
    private final SignedInSessions sessions;
    private final ApiTokens apiTokens;

    Bearers(SignedTokens tokens, SignedInSessions sessions, ApiTokens apiTokens) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.apiTokens = apiTokens;
    }

    /// The token of the header; for what a browser fetches by itself, the ticket in the address. Who is signing in
    /// needs none, and one that is over must not be in the way.
    @Nullable
    String token(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(SecurityConfiguration.SIGN_IN)) {
            return null;
        }
        String token = header.resolve(request);
        return token == null ? ticket(request) : token;
    }

    /// Who shows this token with this request.
    Authentication authenticate(HttpServletRequest request, Authentication shown) {
        String token = ((BearerTokenAuthenticationToken) shown).getToken();
        Optional<Person> person = token.equals(ticket(request)) ? byTicket(request, token) : byHeader(token);
        return person.map(known ->
                        UsernamePasswordAuthenticationToken.authenticated(known, null, AuthorityUtils.NO_AUTHORITIES))
                .orElseThrow(() -> new InvalidBearerTokenException("not a token of today"));
    }

    /// The address of a download is signed whole, what it asks for included.
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String rest = query == null ? "" : query.replaceFirst("(^|&)" + TICKET + "=[^&]*", "");
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static @Nullable String ticket(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? request.getParameter(TICKET) : null;
    }

    private Optional<Person> byHeader(String token) {
        return token.startsWith(ApiTokens.BEGINNING)
                ? apiTokens.person(new Code(token))
                : tokens.read(SignedTokens.Use.ACCESS, token).flatMap(jwt -> person(jwt, Means.SESSION));
    }

    private Optional<Person> byTicket(HttpServletRequest request, String ticket) {
        Optional<Jwt> good = request.getRequestURI().startsWith(PICTURES)
                ? tokens.read(SignedTokens.Use.PICTURES, ticket)
                : tokens.read(SignedTokens.Use.DOWNLOAD, ticket)
                        .filter(jwt -> address(request).equals(jwt.getClaimAsString("address")));
        return good.flatMap(jwt -> person(jwt, Means.TICKET));
    }

    private Optional<Person> person(Jwt jwt, Means means) {
        return sessions.person(Long.parseLong(jwt.getSubject()), means);
    }
}
