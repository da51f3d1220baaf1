package io.cosmeya.scrapers.video;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a page tells of a video apart from its counters.
///
/// @param platformId the platform's id, text
/// @param title as shown, hostile; empty when the platform shows none
/// @param pictureUrl address of its preview at the platform
/// @param published exact moment, UTC; null when only a relative date ("2 years ago") is known
/// @param publishedText the relative date as shown; null when none is shown
/// @param duration null when the page does not tell
public record VideoSeen(
        String platformId,
        String title,
        Format format,
        @Nullable String pictureUrl,
        @Nullable Instant published,
        @Nullable String publishedText,
        @Nullable Duration duration) {

    /// In which list of the platform it stands.
    public enum Format {
        VIDEO,
        SHORT,
        LIVE,
        PHOTO;

        /// The value of the format in the `Enum8` of the tables in ClickHouse.
        public int code() {
            return ordinal() + 1;
        }
    }
}
