package io.cosmeya.embedded.simulator.instagram;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A profile in each of the shapes in which Instagram writes it.
record Person(WorldChannel channel, Instant now) {

    private static final int NEWEST = 12;

    /// As it stands beside a post.
    Map<String, Object> brief() {
        return object(
                "pk", Long.parseLong(channel.id()),
                "username", name(),
                "full_name", channel.title(),
                "is_private", channel.closed(),
                "profile_pic_url", Pictures.avatar(channel.id()),
                "is_verified", false);
    }

    /// As the private API does.
    Map<String, Object> full() {
        Shelf shelf = new Shelf(channel, now);
        Map<String, Object> user = brief();
        user.put("follower_count", channel.subscribers(now));
        user.put("following_count", 17);
        user.put("media_count", shelf.posts().size());
        user.put("biography", "A channel of the simulated world.");
        user.put("total_clips_count", shelf.reels().size());
        user.put("has_videos", !shelf.reels().isEmpty());
        user.put("account_type", 2);
        return user;
    }

    /// As the older GraphQL does, with the newest posts.
    Map<String, Object> older() {
        Shelf shelf = new Shelf(channel, now);
        Shelf.Piece newest = Shelf.piece(channel.closed() ? List.of() : shelf.posts(), "", NEWEST);
        List<Object> edges = newest.posts().stream()
                .<Object>map(video -> new Media(channel, video, now).edge())
                .toList();
        Object info = object("has_next_page", !newest.next().isEmpty(), "end_cursor", newest.next());
        return object(
                "biography", "A channel of the simulated world.",
                "edge_followed_by", object("count", channel.subscribers(now)),
                "edge_follow", object("count", 17),
                "full_name", channel.title(),
                "id", channel.id(),
                "fbid", facebookId(channel),
                "is_private", channel.closed(),
                "is_verified", false,
                "profile_pic_url", Pictures.avatar(channel.id()),
                "profile_pic_url_hd", Pictures.avatar(channel.id()),
                "username", name(),
                "edge_felix_video_timeline",
                        object(
                                "count",
                                0,
                                "page_info",
                                object("has_next_page", false, "end_cursor", Answers.NULL),
                                "edges",
                                List.of()),
                "edge_owner_to_timeline_media",
                        object("count", shelf.posts().size(), "page_info", info, "edges", edges));
    }

    /// As a page does that strangers see: the posts are not counted there.
    Map<String, Object> stranger() {
        Map<String, Object> user = object(
                "pk", channel.id(),
                "username", name(),
                "profile_pic_url", Pictures.avatar(channel.id()),
                "is_private", channel.closed(),
                "is_unpublished", false,
                "biography", "A channel of the simulated world.",
                "full_name", channel.title(),
                "is_verified", false,
                "account_badges", List.of(),
                "bio_links", List.of(),
                "pronouns", List.of(),
                "follower_count", channel.subscribers(now),
                "following_count", 17,
                "all_media_count", Answers.NULL);
        user.put("id", facebookId(channel));
        return user;
    }

    static String facebookId(WorldChannel channel) {
        return "17841" + "%012d".formatted(Long.parseLong(channel.id()) % 1_000_000_000_000L);
    }

    private String name() {
        return channel.handle(now).substring(1);
    }
}
