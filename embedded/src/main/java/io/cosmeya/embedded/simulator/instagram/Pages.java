package io.cosmeya.embedded.simulator.instagram;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages that strangers see, with their JSON deep within.
record Pages(World world) {

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9._]{1,30})/?");
    private static final Pattern POST = Pattern.compile("/(?:p|reel|tv)/([A-Za-z0-9_-]{5,11})/?");
    private static final Pattern SHARED = Pattern.compile("/share/(?:(?:p|reel)/)?([A-Za-z0-9_-]{5,60})/?");
    private static final String OF_PROFILES = "PolarisLoggedOutDesktopWWWProfileRoute";
    private static final String OF_POSTS = "PolarisLoggedOutDesktopWWWPostRoute";
    private static final int SHOWN = 12;

    /// @param throttled whether strangers have asked too much
    Answer answer(String path, Instant now, boolean throttled) {
        Matcher name = NAME.matcher(path);
        Matcher post = POST.matcher(path);
        Matcher shared = SHARED.matcher(path);
        if (path.startsWith("/accounts/login")) {
            return Answers.loginWall();
        }
        if (shared.matches()) {
            return shared(shared.group(1), now);
        }
        if (post.matches()) {
            return post(post.group(1), now, throttled);
        }
        return name.matches() ? profile(name.group(1), now, throttled) : Answers.errorPage("");
    }

    /// A link to share is made of the code of a post, or of `u` and the number of a person.
    private Answer shared(String code, Instant now) {
        Optional<WorldChannel> person =
                code.matches("u\\d{5,19}") ? world.channel(code.substring(1)) : Optional.empty();
        String place = person.map(channel -> "/" + channel.handle(now).substring(1) + "/?igsh=MWQ1ZGUxMzBkMA==")
                .orElse("/reel/" + code + "/?igsh=MWQ1ZGUxMzBkMA==");
        return Answer.redirect(
                302,
                "https://www.instagram.com" + place,
                person.map(WorldChannel::id).orElse(""));
    }

    private Answer profile(String name, Instant now, boolean throttled) {
        Optional<WorldChannel> found =
                world.named(name, now).filter(channel -> channel.removedFor().isEmpty());
        if (found.isEmpty()) {
            return Answers.errorPage("");
        }
        WorldChannel channel = found.get();
        String title = title(channel, now);
        if (throttled) {
            return Answers.throttled(title, OF_PROFILES, channel.id());
        }
        Map<String, Object> data = object("xig_user_by_username", new Person(channel, now).stranger());
        List<Object> edges = new ArrayList<>();
        if (!channel.closed()) {
            new Shelf(channel, now)
                    .posts().stream()
                            .limit(SHOWN)
                            .forEach(video -> edges.add(object("node", new Media(channel, video, now).node())));
        }
        Map<String, Object> posts = object(
                "xig_user_by_username",
                object("pk", channel.id(), "polaris_ordered_timeline_connection", object("edges", edges)));
        return page(
                title,
                OF_PROFILES,
                channel.id(),
                block("PolarisLoggedOutDesktopWWWProfileRootContentQuery", data),
                block("PolarisLoggedOutDesktopWWWProfilePostsTabContentQuery", posts));
    }

    private Answer post(String code, Instant now, boolean throttled) {
        Optional<WorldVideo> video =
                world.video(Code.pk(code), now).filter(each -> each.access(now) == Access.EVERYBODY);
        Optional<WorldChannel> owner = video.flatMap(each -> world.channel(each.channelId()))
                .filter(channel -> channel.removedFor().isEmpty() && !channel.closed());
        if (owner.isEmpty()) {
            return Answers.errorPage("");
        }
        WorldChannel channel = owner.get();
        if (throttled) {
            return Answers.throttled(title(channel, now), OF_POSTS, channel.id());
        }
        Object media = object("if_not_gated_logged_out", new Media(channel, video.orElseThrow(), now).alone());
        return page(
                title(channel, now),
                OF_POSTS,
                channel.id(),
                block("PolarisLoggedOutDesktopWWWPostRootContentQuery", object("xig_polaris_media", media)));
    }

    private static Answer page(String title, String route, String channelId, String... blocks) {
        StringBuilder html =
                new StringBuilder(Answers.throttled(title, route, channelId).body().length + 4_000);
        html.append(new String(Answers.throttled(title, route, channelId).body(), StandardCharsets.UTF_8)
                .replaceFirst("</body>(?s).*", ""));
        for (String block : blocks) {
            html.append("<script type=\"application/json\" data-sjs>")
                    .append(block)
                    .append("</script>\n");
        }
        return Answer.html(200, html.append("</body></html>\n").toString(), channelId);
    }

    /// A reply as it lies within its page.
    private static String block(String query, Object data) {
        Object result = object("data", data, "extensions", object("is_final", true));
        Object box = object("__bbox", object("complete", true, "result", result, "sequence_number", 0));
        List<Object> relay = listed(
                "RelayPrefetchedStreamCache",
                "next",
                List.of(),
                List.of("adp_" + query + "RelayPreloader_6ac20c5e", box));
        Object inner = object("__bbox", object("require", List.of(relay)));
        List<Object> server =
                listed("ScheduledServerJS", "handle", Answers.NULL, List.of(inner, object("__bbox", Answers.NULL)));
        byte[] json = Json.bytes(object("require", List.of(server)));
        return new String(json, StandardCharsets.UTF_8).replace("<", "\\u003C");
    }

    private static List<Object> listed(Object... values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    private static String title(WorldChannel channel, Instant now) {
        String title = "%s (%s) • Instagram photos and videos".formatted(channel.title(), channel.handle(now));
        return title.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#064;");
    }
}
