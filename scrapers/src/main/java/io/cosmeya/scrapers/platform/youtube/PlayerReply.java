package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the player is told of a video: exact figures, its owner, or why it does not play.
///
/// @param channelId of the owner; empty when not told
/// @param refusal why the video is not shown; null when it is
record PlayerReply(
        String channelId, Figures figures, @Nullable Outcome refusal) {

    /// Reads a reply; `asked` is the id of the video that was asked for, since YouTube may answer with another.
    static PlayerReply of(JsonNode root, String asked) {
        JsonNode reply = root.path("playerResponse").isObject() ? root.path("playerResponse") : root;
        JsonNode details = reply.path("videoDetails");
        JsonNode format = reply.path("microformat").path("playerMicroformatRenderer");
        Outcome refusal = PlayerSigns.of(reply).orElse(null);
        String id = JsonValues.string(details.path("videoId"));
        if (!id.isEmpty() && !id.equals(asked)) {
            Figures nothing = new Figures(asked, "player", null, null, null, null, null);
            Outcome other = refusal == null ? new Outcome.NotFound("player: answered with another video") : refusal;
            return new PlayerReply("", nothing, other);
        }
        String owner = JsonValues.string(details.path("channelId"));
        return new PlayerReply(
                owner.isEmpty() ? JsonValues.string(format.path("externalChannelId")) : owner,
                figures(asked, details, format),
                refusal);
    }

    private static Figures figures(String id, JsonNode details, JsonNode format) {
        Counter views = JsonValues.exact(details.path("viewCount"));
        return new Figures(
                id,
                "player",
                running(details, format) ? null : views == null ? JsonValues.exact(format.path("viewCount")) : views,
                JsonValues.exact(format.path("likeCount")),
                null,
                Texts.moment(JsonValues.string(format.path("publishDate"))),
                duration(details.path("lengthSeconds"), format.path("lengthSeconds")));
    }

    // A stream that runs counts viewers, a premiere counts nobody yet.
    private static boolean running(JsonNode details, JsonNode format) {
        return details.path("isLive").asBoolean(false)
                || details.path("isUpcoming").asBoolean(false)
                || format.path("liveBroadcastDetails").path("isLiveNow").asBoolean(false);
    }

    private static @Nullable Duration duration(JsonNode one, JsonNode other) {
        Counter first = JsonValues.exact(one);
        Counter seconds = first == null ? JsonValues.exact(other) : first;
        return seconds == null || seconds.value() == 0 ? null : Duration.ofSeconds(seconds.value());
    }
}
