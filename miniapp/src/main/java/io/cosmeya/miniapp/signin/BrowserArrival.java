package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Somebody comes back from Telegram: the page gets a ticket in the part of the address that no server sees, and the
/// cookie of the way ends.
class BrowserArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserArrival.class);

    private final BrowserSettings settings;
    private final Identities identities;

    BrowserArrival(BrowserSettings settings, Identities identities) {
        this.settings = settings;
        this.identities = identities;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2User user = (OAuth2User) authentication.getPrincipal();
        Object id = user == null ? null : user.getAttribute(settings.idClaim());
        if (user == null || id == null || !id.toString().matches("[1-9][0-9]{0,17}")) {
            LOG.error(
                    "The claim {} of the sign-in holds no id of Telegram: see cosmeya.browser-sign-in.id-claim",
                    settings.idClaim());
            leave(request, response, "sign-in=failed");
            return;
        }
        long telegramId = Long.parseLong(id.toString());
        Object name = user.getAttribute("name");
        Identity identity = new Identity(
                telegramId,
                Identities.shown(name == null ? "" : name.toString(), telegramId),
                Identity.language(request.getLocale().getLanguage().toLowerCase(Locale.ROOT)),
                Session.Way.BROWSER);
        leave(request, response, "ticket=" + identities.ticket(identity));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn("Somebody could not sign in with a browser: {}", why.getMessage());
        leave(request, response, "sign-in=failed");
    }

    private static void leave(HttpServletRequest request, HttpServletResponse response, String fragment)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect("/app/#" + fragment);
    }
}
