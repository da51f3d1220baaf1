package io.cosmeya.scrapers.platform.likee;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Likee is read.
///
/// @param pageSize posts asked for at once, at most 100
/// @param maxPages read of one channel at most; beyond it the reading is partial
/// @param durationBudget lengths asked for per channel and run, newest posts first, 50 a request; 0 = none
/// @param userAgent of every request
@ConfigurationProperties("cosmeya.scrapers.likee")
record LikeeSettings(
        @DefaultValue("100") int pageSize,
        @DefaultValue("200") int maxPages,
        @DefaultValue("100") int durationBudget,
        @DefaultValue(USER_AGENT) String userAgent) {

    private static final String USER_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";
}
