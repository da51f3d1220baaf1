package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads a channel through the Data API: exact figures of all its videos. It does not tell a short from a video, so the
/// two lists that the system keeps of shorts and streams are read as well.
@Component
class DataApiStrategy implements Strategy {

    private static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, TOTAL_VIEWS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, LENGTH, PUBLISHED, VIEWS, EXACT_VIEWS, LIKES, COMMENTS);

    private static final int BATCH = 50;
    private static final int LEAST = 5;

    private final DataApi api;
    private final DataApiPlaylist playlists;

    DataApiStrategy(DataApi api, DataApiPlaylist playlists) {
        this.api = api;
        this.playlists = playlists;
    }

    @Override
    public String name() {
        return "dataapi";
    }

    /// A key is set, and what is left of the day does for the smallest of channels.
    @Override
    public boolean ready() {
        return api.left() >= LEAST;
    }

    @Override
    public String need() {
        return "a key with units left: cosmeya.scrapers.youtube.api-key";
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return switch (api.channel(channel.platformId())) {
            case Answer.Refused(Outcome outcome) -> outcome;
            case Answer.Read(JsonNode root, String exit) -> {
                JsonNode item = root.path("items").path(0);
                yield item.isObject() ? uploads(item, exit) : missing(root);
            }
        };
    }

    /// The API names no reason for a channel that is missing; the page does.
    @Override
    public boolean leavesOpen(Outcome outcome) {
        return outcome.retryable() || outcome instanceof Outcome.NotFound || outcome instanceof Outcome.SchemaChanged;
    }

    private static Outcome missing(JsonNode root) {
        return root.path("kind").asString("").equals("youtube#channelListResponse")
                ? new Outcome.NotFound("dataapi/channels: no such channel")
                : new Outcome.SchemaChanged("dataapi/channels: no items");
    }

    private Outcome uploads(JsonNode item, String exit) {
        String id = JsonValues.string(item.path("id"));
        if (!id.startsWith("UC")) {
            return new Outcome.SchemaChanged("dataapi/channels: no id");
        }
        long needed = needed(item);
        long left = api.left();
        if (needed > left) {
            return new Outcome.RateLimited(
                    "dataapi: up to %d units are needed, %d are left".formatted(needed, left), null);
        }
        String uploads = JsonValues.string(
                item.path("contentDetails").path("relatedPlaylists").path("uploads"));
        Set<String> ids = new LinkedHashSet<>();
        Optional<Outcome> stop = playlists.read(uploads.isEmpty() ? "UU" + id.substring(2) : uploads, ids);
        List<Outcome> failures = new ArrayList<>();
        stop.ifPresent(failures::add);
        List<VideoReading> videos = ids.isEmpty() ? List.of() : videos(id, List.copyOf(ids), failures);
        return conclude(DataApiItems.channel(item, exit, videos), failures);
    }

    /// The most that a channel can cost after its first question: its uploads, their details, and the lists of shorts
    /// and streams, which together are no longer than the uploads.
    private static long needed(JsonNode item) {
        Long videos = JsonValues.count(item.path("statistics").path("videoCount"));
        return 3 * Math.ceilDiv(videos == null ? 0 : videos, (long) BATCH) + 2;
    }

    private List<VideoReading> videos(String channelId, List<String> ids, List<Outcome> failures) {
        Set<String> shorts = listed(Tab.SHORTS.playlist(channelId));
        Set<String> streams = listed(Tab.STREAMS.playlist(channelId));
        List<VideoReading> videos = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            switch (api.videos(ids.subList(from, Math.min(from + BATCH, ids.size())))) {
                case Answer.Refused(Outcome outcome) -> failures.add(outcome);
                case Answer.Read(JsonNode root, String _) ->
                    root.path("items")
                            .valueStream()
                            .forEach(item -> videos.add(DataApiItems.video(
                                    item, format(JsonValues.string(item.path("id")), shorts, streams))));
            }
        }
        return videos;
    }

    // A list that cannot be read only leaves the format untold.
    private Set<String> listed(String playlist) {
        Set<String> ids = new HashSet<>();
        playlists.read(playlist, ids);
        return ids;
    }

    private static Format format(String id, Set<String> shorts, Set<String> streams) {
        return shorts.contains(id) ? Format.SHORT : streams.contains(id) ? Format.LIVE : Format.VIDEO;
    }

    private static Outcome conclude(ChannelReading reading, List<Outcome> failures) {
        if (!reading.videos().isEmpty()) {
            return failures.isEmpty() ? new Outcome.Taken(reading) : new Outcome.Partial(reading, failures.toString());
        }
        boolean none = reading.videoCount() != null && reading.videoCount().value() == 0;
        if (none) {
            return new Outcome.Empty(reading);
        }
        return failures.isEmpty() ? new Outcome.SchemaChanged("dataapi: uploads without videos") : failures.getFirst();
    }
}
