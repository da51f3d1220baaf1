package io.cosmeya.scrapers.platform.youtube;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How YouTube is read.
///
/// @param apiKey of the Data API v3; null = the anonymous way only
/// @param playerBudget exact figures asked for per channel and run, newest videos first; 0 = none
/// @param commentBudget counts of comments asked for per channel and run, newest videos first; a request each
/// @param maxPages read of one tab at most; beyond it the reading is partial
/// @param clientVersion of the web client, until YouTube's own is picked up
/// @param userAgent of every request
@ConfigurationProperties("cosmeya.scrapers.youtube")
record YouTubeSettings(
        @Nullable String apiKey,
        @DefaultValue("60") int playerBudget,
        @DefaultValue("0") int commentBudget,
        @DefaultValue("400") int maxPages,
        @DefaultValue("2.20260519.10.00") String clientVersion,
        @DefaultValue(USER_AGENT) String userAgent) {

    private static final String USER_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";

    @Override
    public String toString() {
        return "YouTubeSettings[apiKey=%s, playerBudget=%d, maxPages=%d]"
                .formatted(apiKey == null ? "none" : "set", playerBudget, maxPages);
    }
}
