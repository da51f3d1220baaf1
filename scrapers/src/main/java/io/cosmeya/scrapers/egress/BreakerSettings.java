package io.cosmeya.scrapers.egress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When an exit rests from a platform.
///
/// @param blocked so many blocks among the last ten results open the breaker
/// @param pause how long it stays open, before one request is tried
/// @param trial how long a request on trial may take
/// @param restAfterBlock of a proxy after a single block; without a proxy there is no such rest
/// @param restAfterFailures of a proxy after three failed transports in a row
/// @param retireAfter a proxy that brings nothing for so long is retired
@ConfigurationProperties("cosmeya.scrapers.egress.breaker")
record BreakerSettings(
        @DefaultValue("3") int blocked,
        @DefaultValue("20m") Duration pause,
        @DefaultValue("1m") Duration trial,
        @DefaultValue("1m") Duration restAfterBlock,
        @DefaultValue("5m") Duration restAfterFailures,
        @DefaultValue("24h") Duration retireAfter) {}
