package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `POST /youtubei/v1/player`: the exact numbers of one video, or why it cannot be seen.
record Player(World world) {

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    Answer answer(Asked asked, Instant now) {
        String id = asked.text("/videoId");
        if (!id.matches("[A-Za-z0-9_-]{11}")) {
            return Answers.invalid("");
        }
        return world.video(id, now)
                .map(video -> Answers.json(tree(video, now), video.channelId()))
                .orElseGet(() -> Answers.json(object(), ""));
    }

    private Map<String, Object> tree(WorldVideo video, Instant now) {
        return switch (video.access(now)) {
            case EVERYBODY -> open(video, now);
            case MEMBERS -> members(video);
            case OWNER ->
                closed(
                        "LOGIN_REQUIRED",
                        "This video is private",
                        "This is a private video. Please sign in to verify that you may see it.");
            case NOBODY -> closed("ERROR", "Video unavailable", "This video has been removed by the uploader");
            case NOT_YET_PUBLISHED -> object();
        };
    }

    private Map<String, Object> open(WorldVideo video, Instant now) {
        Map<String, Object> details = details(video);
        details.put("viewCount", Long.toString(video.views(now)));
        return object(
                "responseContext", ResponseContext.tree("player"),
                "playabilityStatus", object("status", "OK", "playableInEmbed", true),
                "videoDetails", details,
                "microformat", object("playerMicroformatRenderer", microformat(video, now)));
    }

    private Map<String, Object> members(WorldVideo video) {
        String reason =
                "This video is available to this channel's members on level: Friends (or any higher priced level).";
        return object(
                "responseContext", ResponseContext.tree("player"),
                "playabilityStatus", object("status", "UNPLAYABLE", "reason", reason, "playableInEmbed", true),
                "videoDetails", details(video));
    }

    private static Map<String, Object> closed(String status, String reason, String message) {
        return object(
                "responseContext", ResponseContext.tree("player"),
                "playabilityStatus", object("status", status, "reason", reason, "messages", List.of(message)));
    }

    private Map<String, Object> details(WorldVideo video) {
        return object(
                "videoId",
                video.id(),
                "title",
                video.title(),
                "lengthSeconds",
                Long.toString(video.length().toSeconds()),
                "channelId",
                video.channelId(),
                "isOwnerViewing",
                false,
                "shortDescription",
                "",
                "isCrawlable",
                true,
                "thumbnail",
                object("thumbnails", Addresses.thumbnails(video.id())),
                "allowRatings",
                true,
                "author",
                owner(video).map(WorldChannel::title).orElse(""),
                "isPrivate",
                false,
                "isLiveContent",
                video.format() == Format.LIVE);
    }

    private Map<String, Object> microformat(WorldVideo video, Instant now) {
        String handle = owner(video).map(channel -> channel.handle(now)).orElse("");
        Map<String, Object> format = object(
                "thumbnail", object("thumbnails", List.of(Addresses.thumbnail(video.id(), "maxresdefault", 1280, 720))),
                "title", object("simpleText", video.title()),
                "lengthSeconds", Long.toString(video.length().toSeconds()),
                "ownerProfileUrl", "http://www.youtube.com/" + handle,
                "externalChannelId", video.channelId(),
                "isFamilySafe", true,
                "isUnlisted", false,
                "viewCount", Long.toString(video.views(now)),
                "category", "Entertainment",
                "publishDate", moment(video.publishedAt()),
                "ownerChannelName", owner(video).map(WorldChannel::title).orElse(""),
                "uploadDate", moment(video.publishedAt()),
                "isShortsEligible", video.format() == Format.SHORT,
                "externalVideoId", video.id(),
                "canonicalUrl", Addresses.SITE + "/watch?v=" + video.id());
        video.likes(now).ifPresent(likes -> format.put("likeCount", Long.toString(likes)));
        if (video.format() == Format.LIVE) {
            format.put("liveBroadcastDetails", broadcast(video));
        }
        return format;
    }

    private static Map<String, Object> broadcast(WorldVideo video) {
        return object(
                "isLiveNow", false,
                "startTimestamp",
                        video.publishedAt()
                                .minus(video.length())
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                "endTimestamp", video.publishedAt().toString());
    }

    private Optional<WorldChannel> owner(WorldVideo video) {
        return world.channel(video.channelId());
    }

    /// Like the platform, in the time of California: `2019-08-24T08:39:57-07:00`.
    private static String moment(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(CALIFORNIA).truncatedTo(ChronoUnit.SECONDS));
    }
}
