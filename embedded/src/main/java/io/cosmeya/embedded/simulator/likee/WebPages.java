package io.cosmeya.embedded.simulator.likee;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages of people and posts, and the short links to them. A short link whose code is `app` leads to the shop.
record WebPages(World world) {

    private static final Pattern PROFILE = Pattern.compile("/(?:user/)?@([^/]+)/?");
    private static final Pattern POST = Pattern.compile("/@[^/]+/video/(\\d+)/?");
    private static final Pattern SHORT = Pattern.compile("/([vp])/([a-z0-9]+)/?");
    private static final String SITE = "https://likee.video";
    private static final String APP = "https://likee.onelink.me/FvnB?pid=Share_profile&c=Share_profile";

    Answer answer(Asked asked, Instant now) {
        Matcher profile = PROFILE.matcher(asked.path());
        Matcher post = POST.matcher(asked.path());
        Matcher code = SHORT.matcher(asked.path());
        if (profile.matches()) {
            return profile(profile.group(1), now);
        }
        if (post.matches()) {
            return post(world.video(post.group(1), now), now);
        }
        if (asked.path().equals("/trending")) {
            return post(world.video(asked.query().getOrDefault("postId", ""), now), now);
        }
        if (code.matches()) {
            return code.group(2).equals("app")
                    ? Answer.redirect(302, APP, "")
                    : code.group(1).equals("v") ? postOf(code.group(2), now) : personOf(code.group(2), now);
        }
        return asked.path().equals("/") ? Answer.html(200, "<html><title>Likee</title></html>", "") : missing();
    }

    /// A name is a Likee id before it is a uid.
    private Answer profile(String name, Instant now) {
        Optional<WorldChannel> person = world.named(name, now)
                .or(() -> world.channel(name))
                .filter(channel -> channel.removedFor().isEmpty());
        return person.map(channel -> page(tree(channel, now), 0, channel.id())).orElseGet(() -> page(object(), 1, ""));
    }

    private Map<String, Object> tree(WorldChannel channel, Instant now) {
        Map<String, Object> info = Person.userinfo(channel, new Posts(world).likes(channel, now), now);
        return object(
                "userinfo",
                info,
                "userinfoJson",
                new String(Json.bytes(info), StandardCharsets.UTF_8),
                "download",
                APP,
                "type",
                0,
                "defaultLogo",
                Pictures.avatar(channel.id(), "big"));
    }

    private Answer post(Optional<WorldVideo> found, Instant now) {
        Optional<WorldVideo> shown = found.filter(video -> video.access(now).listed());
        return shown.map(video -> page(
                        object(
                                "post_id", video.id(),
                                "poster_uid", video.channelId(),
                                "video_count", video.views(now),
                                "likeCount", Posts.likes(video, now),
                                "comment_count", video.comments(now),
                                "uploadDate", video.publishedAt().toString(),
                                "option_data", object("dur", video.length().toMillis()),
                                "coverUrl", Pictures.cover(video.id()),
                                "msgText", video.title(),
                                "video_url", "https://video.like.video/na_live/" + video.id() + "_4.mp4"),
                        0,
                        video.channelId()))
                .orElseGet(() -> page(object("video_url", ""), 0, ""));
    }

    private Answer postOf(String code, Instant now) {
        return world.channels().stream()
                .flatMap(channel -> channel.listed(now).stream())
                .filter(video -> Likee.code(video.id()).equals(code))
                .findFirst()
                .map(video ->
                        moved(world.channel(video.channelId()).orElseThrow(), "/video/" + video.id() + "?lang=en", now))
                .orElseGet(WebPages::missing);
    }

    private Answer personOf(String code, Instant now) {
        return world.channels().stream()
                .filter(channel -> Likee.code(channel.id()).equals(code))
                .findFirst()
                .map(channel -> moved(channel, "?lang=en", now))
                .orElseGet(WebPages::missing);
    }

    private static Answer moved(WorldChannel channel, String rest, Instant now) {
        return Answer.redirect(302, SITE + "/" + channel.handle(now) + rest, channel.id());
    }

    /// Slashes are escaped, so that no text ends the script.
    private static Answer page(Map<String, Object> data, int isEmpty, String channelId) {
        String json = new String(Json.bytes(data), StandardCharsets.UTF_8).replace("/", "\\/");
        return Answer.html(200, """
                <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
                <script>
                  window.data = %s;
                window.isEmpty = %d;
                </script>
                </body></html>
                """.formatted(json, isEmpty), channelId);
    }

    private static Answer missing() {
        return Answer.html(404, "<html><title>404</title></html>", "");
    }
}
