package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads a channel through the API as a guest, who must ask for a number first.
@Component
class GuestStrategy implements Strategy {

    private final LikeeApi api;
    private final ChannelPosts posts;

    GuestStrategy(LikeeApi api, ChannelPosts posts) {
        this.api = api;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "guest";
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
        return switch (api.guest()) {
            case Answer.Refused(Outcome outcome) -> outcome;
            case Answer.Read(JsonNode data, String _) ->
                Guest.of(data, api.deviceId())
                        .map(guest -> posts.read(channel, guest, null))
                        .orElseGet(() -> new Outcome.SchemaChanged("getGuestInfoForPC: no uid"));
        };
    }

    @Override
    public boolean leavesOpen(Outcome outcome) {
        return ChannelPosts.leavesOpen(outcome);
    }
}
