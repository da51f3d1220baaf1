package io.cosmeya.embedded.simulator.instagram;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What those who are signed in may ask.
record PrivateApi(World world) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern INFO = Pattern.compile("/api/v1/users/(\\d+)/info/");
    private static final Pattern FEED = Pattern.compile("/api/v1/feed/user/(\\d+)/");
    private static final Pattern POST = Pattern.compile("/api/v1/media/(\\d+)/info/");
    private static final int MOST = 50;

    /// @param own number of the account that asks
    Answer answer(Asked asked, String own, Instant now) {
        Matcher info = INFO.matcher(asked.path());
        Matcher feed = FEED.matcher(asked.path());
        Matcher post = POST.matcher(asked.path());
        if (info.matches()) {
            return info.group(1).equals(own)
                    ? Answers.json(object("user", self(own), "status", "ok"), "")
                    : living(info.group(1), channel -> person(channel, now));
        }
        if (feed.matches()) {
            return living(feed.group(1), channel -> feed(channel, asked, now));
        }
        if (post.matches()) {
            return post(post.group(1), now);
        }
        return switch (asked.method() + " " + asked.path()) {
            case "POST /api/v1/clips/user/" ->
                living(asked.form("target_user_id"), channel -> reels(channel, asked, now));
            case "GET /api/v1/users/web_profile_info/" -> profile(asked.query().getOrDefault("username", ""), now);
            case "POST /graphql/query" -> document(asked, now);
            default -> Answer.html(404, "Not Found", "");
        };
    }

    private static Object self(String own) {
        return object(
                "pk",
                Long.parseLong(own),
                "username",
                "us",
                "full_name",
                "Us",
                "is_private",
                true,
                "follower_count",
                3,
                "following_count",
                9,
                "media_count",
                0);
    }

    private Answer living(String id, Function<WorldChannel, Answer> answer) {
        return world.channel(id)
                .filter(channel -> channel.removedFor().isEmpty())
                .map(answer)
                .orElseGet(Answers::nobody);
    }

    private static Answer person(WorldChannel channel, Instant now) {
        return Answers.json(object("user", new Person(channel, now).full(), "status", "ok"), channel.id());
    }

    private static Answer reels(WorldChannel channel, Asked asked, Instant now) {
        if (channel.closed()) {
            return Answers.closed(channel.id());
        }
        int size = size(asked.form("page_size"));
        Shelf.Piece piece = Shelf.piece(new Shelf(channel, now).reels(), asked.form("max_id"), size);
        List<Object> items = piece.posts().stream()
                .<Object>map(video -> object("media", new Media(channel, video, now).rest()))
                .toList();
        Object paging =
                object("max_id", piece.next(), "more_available", !piece.next().isEmpty());
        return Answers.json(object("items", items, "paging_info", paging, "status", "ok"), channel.id());
    }

    private static Answer feed(WorldChannel channel, Asked asked, Instant now) {
        if (channel.closed()) {
            return Answers.closed(channel.id());
        }
        int size = Math.min(33, size(asked.query().getOrDefault("count", "")));
        String after = asked.query().getOrDefault("max_id", "");
        Shelf.Piece piece = Shelf.piece(new Shelf(channel, now).posts(), after, size);
        List<Object> items = piece.posts().stream()
                .<Object>map(video -> new Media(channel, video, now).rest())
                .toList();
        var tree = object(
                "items",
                items,
                "num_results",
                items.size(),
                "more_available",
                !piece.next().isEmpty());
        if (!piece.next().isEmpty()) {
            tree.put("next_max_id", piece.next());
        }
        tree.put("status", "ok");
        return Answers.json(tree, channel.id());
    }

    private Answer profile(String name, Instant now) {
        return named(name, now)
                .map(channel -> Answers.json(
                        object("data", object("user", new Person(channel, now).older()), "status", "ok"), channel.id()))
                .orElseGet(Answers::nobody);
    }

    /// The newer GraphQL; the posts of a person by name.
    private Answer document(Asked asked, Instant now) {
        JsonNode variables;
        try {
            variables = MAPPER.readTree(asked.form("variables"));
        } catch (RuntimeException noJson) {
            return Answers.json(
                    object("data", Answers.NULL, "errors", List.of(object("message", "bad variables"))), "");
        }
        String after = variables.path("after").asString("");
        return named(variables.path("username").asString(""), now)
                .map(channel -> {
                    Shelf.Piece piece = Shelf.piece(new Shelf(channel, now).posts(), after, 12);
                    List<Object> edges = piece.posts().stream()
                            .<Object>map(video -> object("node", new Media(channel, video, now).rest()))
                            .toList();
                    Object info = object(
                            "end_cursor",
                            piece.next(),
                            "has_next_page",
                            !piece.next().isEmpty());
                    Object list = object("edges", edges, "page_info", info);
                    return Answers.json(
                            object(
                                    "data",
                                    nest("xdt_api__v1__feed__user_timeline_graphql_connection", list),
                                    "status",
                                    "ok"),
                            channel.id());
                })
                .orElseGet(() -> Answers.json(object("data", object("user", Answers.NULL), "status", "ok"), ""));
    }

    private Answer post(String pk, Instant now) {
        return world.video(pk, now)
                .flatMap(video -> world.channel(video.channelId())
                        .map(channel -> Answers.json(
                                object("items", List.of(new Media(channel, video, now).rest()), "status", "ok"),
                                channel.id())))
                .orElseGet(
                        () -> Answer.json(404, "{\"message\":\"Media not found\",\"status\":\"fail\"}".getBytes(), ""));
    }

    private Optional<WorldChannel> named(String name, Instant now) {
        return world.named(name, now).filter(channel -> channel.removedFor().isEmpty());
    }

    private static int size(String wanted) {
        return wanted.matches("[1-9]\\d?") ? Math.min(MOST, Integer.parseInt(wanted)) : 12;
    }
}
