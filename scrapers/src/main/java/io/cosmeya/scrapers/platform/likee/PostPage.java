package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.VideoReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One page of a person's posts.
///
/// @param size how many items stand in it, readable or not
/// @param lastId the id after which the next page begins; empty when the page names none
/// @param author who the posts say has written them; null when none says
/// @param unknown how often an item was met that is not understood, or a field that is not known
record PostPage(
        List<VideoReading> posts,
        int size,
        String lastId,
        @Nullable JsonNode author,
        Map<String, Integer> unknown) {

    private static final String ENDPOINT = "getUserVideo";
    private static final Set<String> KNOWN = Set.of(
            "atUserInfos",
            "avatar",
            "checkStatus",
            "cloudMusic",
            "commentCount",
            "country",
            "coverUrl",
            "coverUrlArr",
            "downloadCount",
            "duet",
            "duration",
            "hashtagInfos",
            "image1",
            "image2",
            "image3",
            "label",
            "likeCount",
            "likeeId",
            "msgText",
            "musicId",
            "musicName",
            "nickName",
            "nickname",
            "optionData",
            "pgc",
            "playCount",
            "postId",
            "postTime",
            "postType",
            "posterUid",
            "quality",
            "shareCount",
            "shareUrl",
            "sound",
            "source",
            "title",
            "uidAvatar",
            "videoCountry",
            "videoHeight",
            "videoTitle",
            "videoUrl",
            "videoWaterUrl",
            "videoWidth",
            "yyuid");

    /// The page of an answer; nothing when it holds no list.
    static Optional<PostPage> of(JsonNode data, String uid) {
        JsonNode list = data.path("videoList");
        return list.isArray() ? Optional.of(read(list, uid)) : Optional.empty();
    }

    private static PostPage read(JsonNode list, String uid) {
        List<VideoReading> posts = new ArrayList<>();
        Map<String, Integer> unknown = new TreeMap<>();
        @Nullable JsonNode author = null;
        String lastId = "";
        for (JsonNode item : list) {
            String poster = JsonValues.id(item.path("posterUid"));
            Optional<VideoReading> post = Post.read(item, ENDPOINT);
            lastId = post.map(each -> each.seen().platformId()).orElse(lastId);
            if (post.isEmpty()) {
                count(unknown, "item without an id");
            } else if (!poster.isEmpty() && !poster.equals(uid)) {
                count(unknown, "post of another");
            } else {
                posts.add(post.get());
                author = author == null ? item : author;
            }
            item.propertyNames().stream().filter(each -> !KNOWN.contains(each)).forEach(each -> count(unknown, each));
        }
        return new PostPage(posts, list.size(), lastId, author, unknown);
    }

    private static void count(Map<String, Integer> unknown, String what) {
        String name = what.substring(0, Math.min(60, what.length()));
        unknown.merge(ENDPOINT + "/" + name, 1, Integer::sum);
    }
}
