package io.cosmeya.miniapp.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs in a browser on this very machine, see [OwnMachine]; a foreign request goes on without a person.
class DevelopmentUser extends OncePerRequestFilter {

    private static final Person DEVELOPER = new Person("Developer", "owner", "ru");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OwnMachine.sent(request)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    DEVELOPER, null, AuthorityUtils.createAuthorityList("ROLE_OWNER")));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
