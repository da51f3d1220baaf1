package io.cosmeya.miniapp.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// Everything below /api needs a person, the page itself and signing in do not. No session of the server and so no
/// cookie: each request says anew who asks. What a person may do is said by [Needs] at each endpoint.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/api/v1/auth/";

    /// The one chain. Tokens against forged requests are left out as there is no cookie; what stands in for a cookie,
    /// the development user, looks at the origin itself.
    @Bean
    SecurityFilterChain chain(HttpSecurity http, AccessSettings settings, Bearers bearers, Clock clock) {
        if (settings.developmentUser()) {
            http.addFilterBefore(new DevelopmentUser(), AnonymousAuthenticationFilter.class);
        }
        return http.authorizeHttpRequests(SecurityConfiguration::rights)
                .oauth2ResourceServer(tokens -> tokens(tokens, bearers))
                .addFilterBefore(new RequestLimits(settings, clock), AuthorizationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new Refusal()).accessDeniedHandler(new Refusal()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::set)
                .build();
    }

    private static void tokens(OAuth2ResourceServerConfigurer<HttpSecurity> tokens, Bearers bearers) {
        tokens.bearerTokenResolver(bearers::token)
                .authenticationManagerResolver(request -> shown -> bearers.authenticate(request, shown))
                .authenticationEntryPoint(new Refusal());
    }

    /// Errors, forwards and the ends of pushed answers are inner steps of a request that was let in already.
    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(SIGN_IN + "**")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/", "/app", "/app/**", "/favicon.ico", "/actuator/health/**", "/error")
                .permitAll()
                .anyRequest()
                .denyAll();
    }
}
