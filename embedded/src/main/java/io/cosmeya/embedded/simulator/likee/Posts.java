package io.cosmeya.embedded.simulator.likee;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The items of lists, and the fuller ones of `getVideoInfo`. All counters are exact; nobody can hide likes.
record Posts(World world) {

    /// What the web lists of a person, the newest first; the app lists more.
    Stream<WorldVideo> onTheWeb(WorldChannel channel, Instant now) {
        return channel.listed(now).stream().filter(video -> video.format() != Format.PHOTO);
    }

    /// The likes of all posts that are public.
    long likes(WorldChannel channel, Instant now) {
        return channel.listed(now).stream()
                .mapToLong(video -> likes(video, now))
                .sum();
    }

    static long likes(WorldVideo video, Instant now) {
        return (long) (video.views(now) * video.likeShare());
    }

    Map<String, Object> listed(WorldVideo video, Instant now) {
        Map<String, Object> item = object(
                "avatar",
                Pictures.avatar(video.channelId(), "small"),
                "commentCount",
                video.comments(now),
                "coverUrl",
                Pictures.cover(video.id()),
                "likeCount",
                likes(video, now),
                "likeeId",
                owner(video).handle(now).substring(1),
                "msgText",
                text(video),
                "musicName",
                "Só Depois",
                "musicId",
                "46997",
                "nickname",
                owner(video).title(),
                "yyuid",
                "73501937",
                "postId",
                video.id(),
                "shareUrl",
                "",
                "title",
                title(video),
                "shareCount",
                video.shares(now),
                "playCount",
                video.views(now),
                "videoHeight",
                1920,
                "videoUrl",
                "https://video.like.video/na_live/" + video.id() + "_4.mp4?crc=1&type=5",
                "videoWidth",
                1080,
                "hashtagInfos",
                "[]",
                "atUserInfos",
                "[]",
                "label",
                "",
                "postTime",
                video.publishedAt().getEpochSecond(),
                "sound",
                video.index() % 2 == 0 ? sound(video) : Likee.NULL,
                "cloudMusic",
                video.index() % 2 == 0 ? Likee.NULL : music());
        item.put("pgc", "{\"model\":\"authentication_title_new_1\",\"type\":\"3\",\"url\":\"\"}");
        item.put("posterUid", video.channelId());
        item.put("checkStatus", 0);
        item.put("country", "BR");
        return item;
    }

    Map<String, Object> detailed(WorldVideo video, Instant now) {
        Map<String, Object> item = listed(video, now);
        item.remove("country");
        item.put("sound", Likee.NULL);
        item.put("nickName", owner(video).title());
        item.put("videoTitle", title(video));
        item.put("duration", video.length().toSeconds());
        item.put("optionData", object("size", 10_723_312, "dur", video.length().toMillis() + 37));
        item.put("downloadCount", 0);
        item.put("videoCountry", "BR");
        item.put("postType", "0");
        item.put("quality", 0);
        item.put("source", 1);
        item.put("duet", List.of());
        item.put("image1", Pictures.cover(video.id()));
        item.put("coverUrlArr", List.of(Pictures.cover(video.id())));
        return item;
    }

    /// Every third post has no title, only a text.
    private static String title(WorldVideo video) {
        return video.index() % 3 == 0 ? "" : video.title();
    }

    private static String text(WorldVideo video) {
        return video.index() % 3 == 0 ? video.title() : video.title() + " #Popular";
    }

    private Map<String, Object> sound(WorldVideo video) {
        return object(
                "avatar",
                Pictures.avatar(video.channelId(), "small"),
                "ownerName",
                owner(video).title(),
                "soundId",
                "2593462401824710687",
                "soundName",
                "");
    }

    private static Map<String, Object> music() {
        return object(
                "avatar",
                "https://img.like.video/asia_live/4h2/0uexVg.jpg",
                "musicId",
                "46997",
                "musicName",
                "Só Depois");
    }

    private WorldChannel owner(WorldVideo video) {
        return world.channel(video.channelId()).orElseThrow();
    }
}
