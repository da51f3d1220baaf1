package io.cosmeya.scrapers.platform.tiktok;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How TikTok is read.
///
/// @param maxPages of a channel's list read at most, 15 videos each; beyond it the reading is partial
/// @param videoBudget pages of single videos asked for per channel and run, where the list is refused; 0 = none
/// @param browserVideos that a browser scrolls to at most, where the list is refused
/// @param userAgent of every request but those to short links
@ConfigurationProperties("cosmeya.scrapers.tiktok")
record TikTokSettings(
        @DefaultValue("300") int maxPages,
        @DefaultValue("12") int videoBudget,
        @DefaultValue("500") int browserVideos,
        @DefaultValue(USER_AGENT) String userAgent) {

    private static final String USER_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";
}
