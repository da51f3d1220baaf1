package io.cosmeya.embedded.simulator.likee;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `POST /likee-activity-flow-micro/…`. How it speaks of people who are not there is nowhere recorded: an empty list,
/// an empty map, an empty place.
record Api(World world, Posts posts) {

    private static final int MOST = 100;
    private static final String GUESTS_ONLY = "@guests.only";

    Answer answer(Asked asked, String method, Instant now) {
        Optional<WorldChannel> owner = living(asked.text("/uid"));
        return switch (method) {
            case "videoApi/getUserVideo" -> list(asked, owner, now);
            case "videoApi/getVideoInfo" -> details(asked, now);
            case "userApi/getUserPostNum" -> Likee.data(object("postInfoMap", counts(owner, now)), id(owner));
            case "userApi/getUserInfo" -> Likee.data(object("userinfo", person(owner, now)), id(owner));
            case "official_website/WebView/getProfileDetail" -> {
                Optional<WorldChannel> named = world.named(asked.text("/likeeId"), now)
                        .filter(channel -> channel.removedFor().isEmpty());
                yield Likee.data(object("userinfo", person(named, now)), id(named));
            }
            case "user/getGuestInfoForPC" ->
                Likee.data(object("uid", 3_900_000_001L, "cookie", "guest=1", "deviceId", asked.text("/deviceId")), "");
            default -> Likee.error(40_400, "method not exist", "");
        };
    }

    private Answer list(Asked asked, Optional<WorldChannel> owner, Instant now) {
        boolean guest =
                !asked.header("x-uid").isEmpty() && asked.header("x-channel").equals("guest");
        if (!guest
                && owner.filter(channel -> channel.handle(now).equals(GUESTS_ONLY))
                        .isPresent()) {
            return Likee.error(40_101, "invalid token", id(owner));
        }
        String last = asked.text("/lastPostId");
        List<Map<String, Object>> items = owner.filter(channel -> !channel.closed()).stream()
                .flatMap(channel -> posts.onTheWeb(channel, now))
                .filter(video -> last.isEmpty() || Long.parseLong(video.id()) < Long.parseLong(last))
                .limit(Math.clamp(asked.body().path("count").asInt(30), 1, MOST))
                .map(video -> posts.listed(video, now))
                .toList();
        return Likee.data(object("otherValue", object("likeListMode", Likee.NULL), "videoList", items), id(owner));
    }

    private Answer details(Asked asked, Instant now) {
        List<WorldVideo> found = Stream.of(asked.text("/postIds").split(","))
                .flatMap(postId -> world.video(postId, now).stream())
                .filter(video -> video.access(now).listed())
                .toList();
        String about = found.isEmpty() ? "" : found.getFirst().channelId();
        return Likee.data(
                object(
                        "videoList",
                        found.stream().map(video -> posts.detailed(video, now)).toList()),
                about);
    }

    private Map<String, Object> counts(Optional<WorldChannel> owner, Instant now) {
        return owner.map(channel -> object(
                        channel.id(),
                        object(
                                "allLikeCount",
                                posts.likes(channel, now),
                                "videoNums",
                                channel.listed(now).size(),
                                "momentNums",
                                0,
                                "likeNums",
                                12)))
                .orElseGet(() -> object());
    }

    private Object person(Optional<WorldChannel> owner, Instant now) {
        return owner.<Object>map(channel -> Person.userinfo(channel, posts.likes(channel, now), now))
                .orElse(Likee.NULL);
    }

    private Optional<WorldChannel> living(String uid) {
        return world.channel(uid).filter(channel -> channel.removedFor().isEmpty());
    }

    private static String id(Optional<WorldChannel> channel) {
        return channel.map(WorldChannel::id).orElse("");
    }
}
