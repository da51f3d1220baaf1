package io.cosmeya.scrapers.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A field of a reading, of the channel itself or of each of its videos.
public enum Field {
    HANDLE(true),
    TITLE(true),
    AVATAR(true),
    FOLLOWERS(true),
    TOTAL_VIEWS(true),
    VIDEO_COUNT(true),
    CAPTION(false),
    PICTURE(false),
    /// The exact moment of publication.
    PUBLISHED(false),
    /// The relative date: `2 years ago`.
    AGE(false),
    LENGTH(false),
    VIEWS(false),
    /// Views that the platform did not round.
    EXACT_VIEWS(false),
    LIKES(false),
    COMMENTS(false),
    SHARES(false);

    private final boolean ofChannel;

    Field(boolean ofChannel) {
        this.ofChannel = ofChannel;
    }

    /// Whether it is the channel's own.
    public boolean ofChannel() {
        return ofChannel;
    }

    /// The name for people: `total views`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What stands there for the channel; null when nothing does, or when it is a field of videos.
    public @Nullable Object in(ChannelReading reading) {
        return switch (this) {
            case HANDLE -> reading.handle();
            case TITLE -> JsonValues.orNull(reading.title());
            case AVATAR -> reading.avatarUrl();
            case FOLLOWERS -> reading.followers();
            case TOTAL_VIEWS -> reading.views();
            case VIDEO_COUNT -> reading.videoCount();
            case CAPTION, PICTURE, PUBLISHED, AGE, LENGTH, VIEWS, EXACT_VIEWS, LIKES, COMMENTS, SHARES -> null;
        };
    }

    /// What stands there for a video; null when nothing does, or when it is a field of the channel.
    public @Nullable Object in(VideoReading reading) {
        return switch (this) {
            case CAPTION -> JsonValues.orNull(reading.seen().title());
            case PICTURE -> reading.seen().pictureUrl();
            case PUBLISHED -> reading.seen().published();
            case AGE -> reading.seen().publishedText();
            case LENGTH -> reading.seen().duration();
            case VIEWS -> reading.views();
            case EXACT_VIEWS -> reading.views() == null || reading.views().rounded() ? null : reading.views();
            case LIKES -> reading.likes();
            case COMMENTS -> reading.comments();
            case SHARES -> reading.shares();
            case HANDLE, TITLE, AVATAR, FOLLOWERS, TOTAL_VIEWS, VIDEO_COUNT -> null;
        };
    }
}
