package io.cosmeya.miniapp.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/// What Telegram tells of its sign-in, asked for when somebody first signs in: an application that starts does not wait
/// for another.
class TelegramProvider implements ClientRegistrationRepository {

    static final String BACK = "/sign-in/back";

    private static final String NAME = "telegram";

    private final BrowserSettings settings;
    private @Nullable ClientRegistration known;

    TelegramProvider(BrowserSettings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!NAME.equals(id)) {
            return null;
        }
        if (known == null) {
            String secret = settings.clientSecret();
            known = ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(NAME)
                    .clientId(Objects.requireNonNull(settings.clientId()))
                    .clientSecret(secret == null ? "" : secret)
                    .clientAuthenticationMethod(
                            secret == null || secret.isEmpty()
                                    ? ClientAuthenticationMethod.NONE
                                    : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .redirectUri("{baseUrl}" + BACK)
                    .userNameAttributeName(settings.idClaim())
                    .scope(settings.scopes())
                    .build();
        }
        return known;
    }
}
