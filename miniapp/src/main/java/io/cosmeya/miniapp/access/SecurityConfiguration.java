package io.cosmeya.miniapp.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Everything below /api needs a person, the page itself does not. No session and so no cookie: each request says anew
/// who asks.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {

    static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors https://web.telegram.org https://*.telegram.org";

    /// The one chain. Tokens against forged requests are left out as there is no cookie; what stands in for a cookie,
    /// the development user, looks at the origin itself.
    @Bean
    SecurityFilterChain chain(HttpSecurity http, AccessSettings settings) {
        if (settings.developmentUser()) {
            http.addFilterBefore(new DevelopmentUser(), AnonymousAuthenticationFilter.class);
        }
        return http.authorizeHttpRequests(SecurityConfiguration::rights)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new Refusal()).accessDeniedHandler(new Refusal()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /// Errors, forwards and the ends of pushed answers are inner steps of a request that was let in already.
    private static void rights(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/", "/app", "/app/**", "/favicon.ico", "/actuator/health/**", "/error")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
    }
}
