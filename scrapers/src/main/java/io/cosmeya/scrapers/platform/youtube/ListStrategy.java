package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.video.VideoSeen.Format;

/// Reads a channel's lists, whose first pages come from one source.
record ListStrategy(String name, ChannelLists lists, Source source, Expected expected) implements Strategy {

    private static final Expected LISTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, TOTAL_VIEWS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, AGE, LENGTH, VIEWS)
            .without(Format.SHORT, AGE, LENGTH);

    /// What the lists bring with the exact figures that the budgets allow.
    static Expected expected(YouTubeSettings settings) {
        Expected exact = settings.commentBudget() > 0
                ? LISTED.some(PUBLISHED, EXACT_VIEWS, LIKES, COMMENTS)
                : LISTED.some(PUBLISHED, EXACT_VIEWS, LIKES);
        return settings.playerBudget() > 0 ? exact.from("rss", "player") : exact.from("rss");
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Outcome read(Channel channel) {
        return lists.read(source, channel);
    }
}
