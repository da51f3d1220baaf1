package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The official way, `business_discovery`: likes and comments of professional accounts, plays where it tells them.
@Component
class GraphStrategy implements Strategy {

    private static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, PUBLISHED, LIKES, COMMENTS)
            .without(Format.PHOTO, PICTURE);

    private final GraphApi api;
    private final InstagramSettings settings;

    GraphStrategy(GraphApi api, InstagramSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public String name() {
        return GraphApi.WHERE;
    }

    @Override
    public boolean ready() {
        return settings.graph();
    }

    /// It knows professional accounts alone and seldom tells plays, so that whatever is missing may be had elsewhere.
    @Override
    public boolean leavesOpen(Outcome outcome) {
        return !(outcome instanceof Outcome.Taken || outcome instanceof Outcome.Empty);
    }

    @Override
    public String need() {
        return "cosmeya.scrapers.instagram.graph-user and .graph-token";
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return Handles.name(channel)
                .map(name -> read(channel, name))
                .orElseGet(() -> new Outcome.NotFound(GraphApi.WHERE + ": the channel has no name"));
    }

    private Outcome read(Channel channel, String name) {
        Map<String, VideoReading> posts = new LinkedHashMap<>();
        List<String> gaps = new ArrayList<>();
        @Nullable JsonNode person = null;
        String exit = "";
        @Nullable String after = null;
        for (int page = 0; page < settings.graphPages() && (page == 0 || after != null); page++) {
            switch (api.posts(name, after)) {
                case Answer.Refused(Sign sign) -> {
                    if (person == null) {
                        return sign.outcome();
                    }
                    gaps.add(sign.outcome().toString());
                    after = null;
                }
                case Answer.Read(JsonNode found, String by) -> {
                    person = person == null ? found : person;
                    exit = by;
                    found.path("media")
                            .path("data")
                            .valueStream()
                            .map(GraphMedia::of)
                            .flatMap(Optional::stream)
                            .forEach(post -> posts.putIfAbsent(post.seen().platformId(), post));
                    after = GraphApi.next(found);
                }
            }
        }
        if (after != null) {
            gaps.add("stopped after " + settings.graphPages() + " pages");
        }
        return person == null ? new Outcome.SchemaChanged(GraphApi.WHERE) : end(channel, person, exit, posts, gaps);
    }

    private static Outcome end(
            Channel channel, JsonNode person, String exit, Map<String, VideoReading> posts, List<String> gaps) {
        ChannelReading reading = GraphMedia.channel(channel, person, exit, List.copyOf(posts.values()));
        if (posts.isEmpty()) {
            boolean none = reading.videoCount() != null && reading.videoCount().value() == 0;
            return none ? new Outcome.Empty(reading) : new Outcome.SchemaChanged(GraphApi.WHERE + ": no posts");
        }
        if (posts.values().stream().anyMatch(GraphMedia::untold)) {
            gaps.add("it tells no plays");
        }
        return gaps.isEmpty() ? new Outcome.Taken(reading) : new Outcome.Partial(reading, String.join("; ", gaps));
    }
}
