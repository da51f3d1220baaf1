package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.video.VideoSeen.Format;

/// Reads a channel's lists, whose first pages come from one source.
record ListStrategy(String name, ChannelLists lists, Source source) implements Strategy {

    private static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, TOTAL_VIEWS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, AGE, LENGTH, PUBLISHED, VIEWS, EXACT_VIEWS, LIKES, COMMENTS)
            .without(Format.SHORT, AGE)
            .from("rss", "player");

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return lists.read(source, channel);
    }
}
