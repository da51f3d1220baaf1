package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What was found so far of a person's posts, distinct by id, and where the list broke off.
class Findings {

    private final Map<String, VideoReading> posts = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private JsonNode author = MissingNode.getInstance();
    private String exit = "";
    private @Nullable Outcome failure;

    /// How many of the page's posts are new.
    int add(PostPage page, String by) {
        int before = posts.size();
        page.posts().forEach(each -> posts.putIfAbsent(each.seen().platformId(), each));
        page.unknown().forEach((what, times) -> unknown.merge(what, times, Integer::sum));
        author = page.author() == null || !author.isMissingNode() ? author : page.author();
        exit = exit.isEmpty() ? by : exit;
        return posts.size() - before;
    }

    void failed(Outcome outcome) {
        failure = outcome;
    }

    /// Adds the length of a post that is known.
    void lasts(String postId, Duration duration) {
        posts.computeIfPresent(postId, (_, reading) -> lasting(reading, duration));
    }

    /// Newest first.
    List<VideoReading> posts() {
        return List.copyOf(posts.values());
    }

    Map<String, Integer> unknown() {
        return Map.copyOf(unknown);
    }

    /// Why the list was not read to its end; null when it was.
    @Nullable
    Outcome failure() {
        return failure;
    }

    /// The handle under which the posts stand today.
    @Nullable
    String handle() {
        return Profile.handle(author);
    }

    /// What the posts call their author; empty when they do not.
    String title() {
        return Profile.first(author, "nickname", "nickName");
    }

    @Nullable
    String avatar() {
        return Post.picture(author, "avatar");
    }

    /// The exit by which the list came; empty when none did.
    String exit() {
        return exit;
    }

    private static VideoReading lasting(VideoReading reading, Duration duration) {
        VideoSeen seen = reading.seen();
        return new VideoReading(
                new VideoSeen(
                        seen.platformId(),
                        seen.title(),
                        seen.format(),
                        seen.pictureUrl(),
                        seen.published(),
                        seen.publishedText(),
                        duration),
                reading.status(),
                reading.counter(),
                reading.endpoint(),
                reading.views(),
                reading.likes(),
                reading.comments(),
                reading.shares());
    }
}
