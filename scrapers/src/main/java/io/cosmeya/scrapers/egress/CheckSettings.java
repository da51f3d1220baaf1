package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How proxies are looked at. All addresses must be of known hosts.
///
/// @param echo what tells an exit its address and country: `ip=` and `loc=` lines, or JSON with `ip` and `country`
/// @param pages a small page of each platform; [#USUAL] where none is named
/// @param every how old a look may grow before it is taken again; below a minute = never by itself
@ConfigurationProperties("cosmeya.scrapers.egress.check")
record CheckSettings(
        @DefaultValue("https://www.cloudflare.com/cdn-cgi/trace")
        String echo,

        @DefaultValue Map<Platform, String> pages,
        @DefaultValue("6h") Duration every) {

    static final Map<Platform, String> USUAL = new EnumMap<>(Map.of(
            Platform.YOUTUBE, "https://www.youtube.com/robots.txt",
            Platform.TIKTOK, "https://www.tiktok.com/robots.txt",
            Platform.INSTAGRAM, "https://www.instagram.com/robots.txt",
            Platform.LIKEE, "https://likee.video/robots.txt"));

    String page(Platform platform) {
        String named = pages.get(platform);
        return named == null ? String.valueOf(USUAL.get(platform)) : named;
    }
}
