package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `/embed/@name` and `/embed/v2/ID`: what other sites show in a frame.
record Embeds(World world) {

    private static final int NEWEST = 10;

    Answer channel(String handle, Instant now) {
        return world.named(handle, now)
                .filter(channel -> channel.removedFor().isEmpty())
                .map(channel -> channel(channel, now))
                .orElseGet(() -> error("/embed/" + handle));
    }

    Answer video(String id, Instant now) {
        String route = "/embed/v2/" + id;
        return world.video(id, now)
                .filter(video -> video.access(now) == Access.EVERYBODY)
                .map(video -> {
                    Account owner = new Account(world.channel(video.channelId()).orElseThrow(), now);
                    Object infos = object("id", id, "text", video.title());
                    Object author = object(
                            "userId",
                            owner.channel().id(),
                            "uniqueId",
                            owner.name(),
                            "nickName",
                            owner.channel().title());
                    Object data = object("videoData", object("itemInfos", infos, "authorInfos", author));
                    return Frame.embed(route, data, video.channelId());
                })
                .orElseGet(() -> error(route));
    }

    private static Answer channel(WorldChannel channel, Instant now) {
        Account account = new Account(channel, now);
        List<WorldVideo> all = channel.closed() ? List.of() : channel.listed(now);
        List<WorldVideo> shown = new ArrayList<>(all.stream().limit(NEWEST).toList());
        if (all.size() > NEWEST) {
            shown.addFirst(all.getLast());
        }
        String route = "/embed/@" + account.name();
        Map<String, Object> data = new LinkedHashMap<>(object(
                "isError",
                false,
                "isFetching",
                false,
                "isReady",
                true,
                "link",
                route,
                "page",
                1,
                "pageName",
                "creator",
                "playlistId",
                account.name(),
                "playlistType",
                "creator",
                "query",
                Map.of(),
                "route",
                route + "/"));
        data.put("userInfo", user(account, now));
        data.put(
                "videoList",
                shown.stream().map(video -> video(video, account, now)).toList());
        return Frame.embed(route, data, channel.id());
    }

    private static Object user(Account account, Instant now) {
        return object(
                "avatarThumbUrl", Pictures.avatar(account.channel().id(), 100),
                "code", 200,
                "customErrorCode", 0,
                "followerCount", Numbers.rounded(account.channel().subscribers(now)),
                "followingCount", 23,
                "heartCount", Numbers.rounded(Numbers.hearts(account.channel(), now)),
                "id", account.channel().id(),
                "nickname", account.channel().title(),
                "privateAccount", account.channel().closed(),
                "signature", "",
                "uniqueId", account.name(),
                "verified", false);
    }

    private static Object video(WorldVideo video, Account account, Instant now) {
        boolean photo = video.format() == Format.PHOTO;
        String cover = Pictures.cover(video.id());
        return object(
                "authorUniqueId",
                account.name(),
                "coverUrl",
                cover,
                "desc",
                video.title(),
                "dynamicCoverUrl",
                cover,
                "height",
                photo ? 0 : 1280,
                "id",
                video.id(),
                "originCoverUrl",
                cover,
                "playAddr",
                "",
                "playCount",
                Numbers.rounded(video.views(now)),
                "privateItem",
                false,
                "ratio",
                photo ? "" : "720p",
                "width",
                photo ? 0 : 720);
    }

    private static Answer error(String route) {
        return Frame.embed(route, object("isError", true, "isFetching", false, "isReady", true, "link", route), "");
    }
}
