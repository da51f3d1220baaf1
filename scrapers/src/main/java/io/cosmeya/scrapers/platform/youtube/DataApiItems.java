package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The items of the Data API: whole numbers as text, missing where hidden.
class DataApiItems {

    private static final String VIDEOS = "dataapi/videos";

    /// The channel with its videos; subscribers come with three digits kept.
    static ChannelReading channel(JsonNode item, String exit, List<VideoReading> videos) {
        JsonNode snippet = item.path("snippet");
        JsonNode statistics = item.path("statistics");
        boolean hidden = statistics.path("hiddenSubscriberCount").asBoolean(false);
        Counter subscribers = JsonValues.exact(statistics.path("subscriberCount"));
        String handle = JsonValues.string(snippet.path("customUrl"));
        return new ChannelReading(
                JsonValues.string(item.path("id")),
                handle.startsWith("@") ? handle : null,
                JsonValues.string(snippet.path("title")),
                picture(snippet),
                hidden || subscribers == null ? null : ShownCount.threeDigits(subscribers.value()),
                JsonValues.exact(statistics.path("viewCount")),
                JsonValues.exact(statistics.path("videoCount")),
                "dataapi/channels",
                exit,
                videos,
                Map.of());
    }

    /// A video with its figures; a premiere has none yet.
    static VideoReading video(JsonNode item, Format format) {
        JsonNode snippet = item.path("snippet");
        JsonNode statistics = item.path("statistics");
        boolean upcoming =
                JsonValues.string(snippet.path("liveBroadcastContent")).equals("upcoming");
        Counter views = upcoming ? null : JsonValues.exact(statistics.path("viewCount"));
        VideoSeen seen = new VideoSeen(
                JsonValues.string(item.path("id")),
                JsonValues.string(snippet.path("title")),
                format,
                picture(snippet),
                Texts.moment(JsonValues.string(snippet.path("publishedAt"))),
                null,
                duration(JsonValues.string(item.path("contentDetails").path("duration"))));
        return new VideoReading(
                seen,
                views == null ? Snapshot.Status.PARTIAL : Snapshot.Status.OK,
                Item.VIEWS,
                VIDEOS,
                views,
                JsonValues.exact(statistics.path("likeCount")),
                JsonValues.exact(statistics.path("commentCount")),
                null);
    }

    /// The video of a row of a playlist, in either of the two parts that may be asked for.
    static Optional<String> videoId(JsonNode item) {
        String id = JsonValues.string(item.path("contentDetails").path("videoId"));
        String other = JsonValues.string(item.path("snippet").path("resourceId").path("videoId"));
        return Optional.of(id.isEmpty() ? other : id).filter(each -> !each.isEmpty());
    }

    private static @Nullable String picture(JsonNode snippet) {
        return Texts.picture(JsonMapper.shared()
                .createArrayNode()
                .addAll(snippet.path("thumbnails").values()));
    }

    private static @Nullable Duration duration(String text) {
        try {
            Duration duration = text.isEmpty() ? Duration.ZERO : Duration.parse(text);
            return duration.isPositive() ? duration : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
