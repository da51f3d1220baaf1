package io.cosmeya.bot.summary;

import io.cosmeya.scrapers.Platform;

/// The name of a platform as people write it; in Russian one carries the star of a footnote.
final class PlatformName {

    private PlatformName() {}

    static String of(Platform platform, boolean russian) {
        return switch (platform) {
            case TIKTOK -> "TikTok";
            case YOUTUBE -> "YouTube";
            case INSTAGRAM -> russian ? "Instagram*" : "Instagram";
            case LIKEE -> "Likee";
        };
    }
}
