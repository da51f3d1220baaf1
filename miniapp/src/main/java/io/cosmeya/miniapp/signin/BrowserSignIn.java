package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.SecurityHeaders;
import io.cosmeya.scrapers.Role;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// Signing in with a browser: /sign-in/start/telegram leads to Telegram, which leads back with a code (OpenID Connect
/// with PKCE); then the page gets a ticket that says who this is. The one place with a cookie, for the time of the way.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrowserSettings.class)
@ConditionalOnProperty("cosmeya.browser-sign-in.client-id")
@Role("miniapp")
class BrowserSignIn {

    private static final String START = "/sign-in/start";

    /// In front of the chain of the API, for its own paths alone.
    @Bean
    @Order(0)
    SecurityFilterChain browserChain(HttpSecurity http, BrowserSettings settings, Identities identities) {
        ClientRegistrationRepository provider = new TelegramProvider(settings);
        return http.securityMatcher("/sign-in/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .oauth2Login(login -> login(login, provider, new BrowserArrival(settings, identities)))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::set)
                .build();
    }

    private static void login(
            OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository provider, BrowserArrival arrival) {
        login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new ForgottenClients())
                .securityContextRepository(new RequestAttributeSecurityContextRepository())
                .loginPage("/app/")
                .authorizationEndpoint(start -> start.baseUri(START).authorizationRequestResolver(proven(provider)))
                .redirectionEndpoint(back -> back.baseUri(TelegramProvider.BACK))
                .successHandler(arrival)
                .failureHandler(arrival);
    }

    private static OAuth2AuthorizationRequestResolver proven(ClientRegistrationRepository provider) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(Objects.requireNonNull(provider), START);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }
}
