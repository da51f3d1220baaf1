package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which ways out are taken.
///
/// @param proxyRequired by platform: with no usable proxy a request fails, it never goes out directly; false where none
///     is named
/// @param privateAddresses whether a proxy may stand at a loopback, private or link-local address
/// @param lease how long a session stays leased without a sign of life
@ConfigurationProperties("cosmeya.scrapers.egress")
record EgressSettings(
        @DefaultValue Map<Platform, Boolean> proxyRequired,
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("90s") Duration lease) {

    boolean proxyRequired(Platform platform) {
        return proxyRequired.getOrDefault(platform, false);
    }
}
