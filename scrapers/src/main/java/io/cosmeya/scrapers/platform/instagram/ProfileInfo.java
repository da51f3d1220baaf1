package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The second way: the profile by name with its newest posts, and the document of the web client for those after them.
class ProfileInfo implements InSession {

    /// The lists of this way leave the lengths out.
    static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, PUBLISHED, VIEWS, EXACT_VIEWS, LIKES, COMMENTS)
            .without(Format.PHOTO, VIEWS, EXACT_VIEWS);

    static final String WHERE = "web_profile_info";

    private final Api api;
    private final InstagramSettings settings;

    ProfileInfo(Api api, InstagramSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public String name() {
        return WHERE;
    }

    @Override
    public Api api() {
        return api;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return Handles.name(channel)
                .map(name -> read(channel, name))
                .orElseGet(() -> new Outcome.SchemaChanged(WHERE + ": the channel has no name"));
    }

    private Outcome read(Channel channel, String name) {
        return switch (api.profile(name)) {
            case Answer.Refused(Sign sign) -> sign.outcome();
            case Answer.Read(JsonNode root, String exit) -> {
                JsonNode user = root.path("data").path("user");
                yield Profile.of(user)
                        .map(profile -> profile.pk().equals(channel.platformId())
                                ? posts(profile, user, exit)
                                : Handles.passedOn(channel, profile))
                        .orElseGet(() -> new Outcome.SchemaChanged(WHERE + ": no user"));
            }
        };
    }

    private Outcome posts(Profile profile, JsonNode user, String exit) {
        Posts posts = new Posts();
        MediaList newest = MediaList.ofEdges(user.path("edge_owner_to_timeline_media"), WHERE);
        if (!newest.recognised()) {
            posts.failed(new Outcome.SchemaChanged(WHERE + ": no list of posts"));
        }
        posts.add(newest);
        posts.add(MediaList.ofEdges(user.path("edge_felix_video_timeline"), WHERE));
        if (newest.next() != null && settings.postsPages() > 0) {
            SessionLists.walk(
                    "graphql",
                    settings.postsPages(),
                    (after, _) -> api.document(profile.name(), variables(profile.name(), after)),
                    posts);
        } else if (newest.next() != null) {
            posts.gap("the newest posts alone");
        }
        return posts.conclude(profile, WHERE, exit);
    }

    private static String variables(String name, @Nullable String after) {
        ObjectNode variables =
                JsonValues.mapper().createObjectNode().put("after", after).putNull("before");
        variables.putObject("data").put("count", 12).put("include_reel_media_seen_timestamp", true);
        return variables.put("first", 12).putNull("last").put("username", name).toString();
    }
}
