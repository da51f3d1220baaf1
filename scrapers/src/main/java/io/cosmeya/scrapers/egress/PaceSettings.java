package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast each platform is asked from this process.
///
/// @param perSecond requests a second, by platform; [#USUAL] where none is named
/// @param burst requests that may go at once after a rest
@ConfigurationProperties("cosmeya.scrapers.pace")
record PaceSettings(
        @DefaultValue Map<Platform, Double> perSecond,
        @DefaultValue("8") int burst) {

    static final double USUAL = 4;

    double of(Platform platform) {
        return perSecond.getOrDefault(platform, USUAL);
    }
}
