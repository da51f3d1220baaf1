package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import org.springframework.stereotype.Component;

/// Reads a channel through the API as nobody.
@Component
class ApiStrategy implements Strategy {

    private final ChannelPosts posts;

    ApiStrategy(ChannelPosts posts) {
        this.posts = posts;
    }

    @Override
    public String name() {
        return "api";
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Expected expected() {
        return ChannelPosts.EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return posts.read(channel, Guest.NOBODY, null);
    }

    @Override
    public boolean leavesOpen(Outcome outcome) {
        return ChannelPosts.leavesOpen(outcome);
    }
}
