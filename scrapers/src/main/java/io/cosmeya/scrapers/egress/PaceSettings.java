package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast each platform is asked through one exit, by all workers together.
///
/// @param perSecond requests a second, by platform, above 0; [#USUAL] where none is named
/// @param burst requests that may go at once after a rest, from 1
@ConfigurationProperties("cosmeya.scrapers.pace")
record PaceSettings(
        @DefaultValue Map<Platform, Double> perSecond,
        @DefaultValue("8") int burst) {

    static final double USUAL = 4;
    static final double SHARED_UP_TO = 100;

    PaceSettings {
        if (burst < 1 || perSecond.values().stream().anyMatch(each -> !(each > 0))) {
            throw new IllegalArgumentException("pace: above 0, burst: from 1, got " + perSecond + " and " + burst);
        }
    }

    double of(Platform platform) {
        return perSecond.getOrDefault(platform, USUAL);
    }
}
