package io.cosmeya.miniapp.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who may ask, and how often.
///
/// @param developmentUser whether a browser on this very machine is signed in without asking; never in production
/// @param accessLife how long an access token is good
/// @param refreshLife how long somebody stays signed in who does not come back
/// @param requestsPerMinute of one user, and of one address that is not signed in
/// @param signInsPerMinute of one address
@ConfigurationProperties("cosmeya.access")
public record AccessSettings(
        @DefaultValue("false") boolean developmentUser,
        @DefaultValue("15m") Duration accessLife,
        @DefaultValue("30d") Duration refreshLife,
        @DefaultValue("600") int requestsPerMinute,
        @DefaultValue("20") int signInsPerMinute) {}
