package io.cosmeya.embedded.simulator.instagram;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The official API, `business_discovery`: open profiles alone, and no plays.
record GraphApi(World world) {

    private static final Pattern NAME = Pattern.compile("business_discovery\\.username\\(([A-Za-z0-9._]{1,30})\\)");
    private static final Pattern AFTER = Pattern.compile("media\\.after\\(([^)]{1,200})\\)");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+0000'");

    Answer answer(Asked asked, Instant now) {
        if (!asked.header("authorization").startsWith("Bearer ")) {
            return error(400, 190, 0, "Invalid OAuth access token.");
        }
        String fields = asked.query().getOrDefault("fields", "");
        Matcher name = NAME.matcher(fields);
        Matcher after = AFTER.matcher(fields);
        String token = after.find() ? after.group(1) : "";
        return name.find()
                ? world.named(name.group(1), now)
                        .filter(channel -> channel.removedFor().isEmpty() && !channel.closed())
                        .map(channel -> Answers.json(
                                object("business_discovery", person(channel, token, now), "id", "17841405309211844"),
                                channel.id()))
                        .orElseGet(() -> error(400, 110, 2_207_013, "The user with that username cannot be found."))
                : error(400, 100, 0, "Invalid parameter");
    }

    private static Map<String, Object> person(WorldChannel channel, String after, Instant now) {
        Shelf shelf = new Shelf(channel, now);
        Shelf.Piece piece = Shelf.piece(shelf.posts(), after, 50);
        List<Object> posts = piece.posts().stream()
                .<Object>map(video -> post(channel, video, now))
                .toList();
        Map<String, Object> media = object("data", posts);
        if (!piece.next().isEmpty()) {
            media.put("paging", nest("cursors.after", piece.next()));
        }
        return object(
                "username", channel.handle(now).substring(1),
                "name", channel.title(),
                "profile_picture_url", Pictures.avatar(channel.id()),
                "followers_count", channel.subscribers(now),
                "media_count", shelf.posts().size(),
                "media", media,
                "id", Person.facebookId(channel));
    }

    private static Map<String, Object> post(WorldChannel channel, WorldVideo video, Instant now) {
        Media media = new Media(channel, video, now);
        boolean reel = video.format() == Format.SHORT;
        Map<String, Object> post = object(
                "id",
                "1789" + video.id().substring(5),
                "caption",
                video.title(),
                "media_type",
                media.film() ? "VIDEO" : "IMAGE",
                "media_product_type",
                reel ? "REELS" : "FEED",
                "permalink",
                "https://www.instagram.com/" + (reel ? "reel/" : "p/") + Code.of(video.id()) + "/",
                "timestamp",
                MOMENT.format(video.publishedAt().atOffset(ZoneOffset.UTC)),
                "comments_count",
                video.comments(now));
        video.likes(now).ifPresent(likes -> post.put("like_count", likes));
        return post;
    }

    private static Answer error(int status, int code, int subcode, String message) {
        Object error = object("message", message, "type", "OAuthException", "code", code, "error_subcode", subcode);
        return Answer.json(status, Json.bytes(object("error", error)), "");
    }
}
