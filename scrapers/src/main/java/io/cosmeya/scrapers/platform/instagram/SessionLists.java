package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fullest way: the profile by number, the reels with their plays, then the posts that are no reels.
class SessionLists implements InSession {

    static final String NAME = "clips";

    private final Api api;
    private final InstagramSettings settings;

    SessionLists(Api api, InstagramSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Api api() {
        return api;
    }

    @Override
    public Expected expected() {
        return Posts.EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return switch (api.person(channel.platformId())) {
            case Answer.Refused(Sign sign) -> sign.outcome();
            case Answer.Read(JsonNode root, String exit) ->
                Profile.of(root.path("user"))
                        .filter(profile -> profile.pk().equals(channel.platformId()))
                        .map(profile -> lists(profile, exit))
                        .orElseGet(() -> new Outcome.SchemaChanged("users/info: no user of this number"));
        };
    }

    private Outcome lists(Profile profile, String exit) {
        Posts posts = new Posts();
        boolean noReels = profile.reels() != null && profile.reels().value() == 0;
        if (!profile.empty() && !noReels) {
            walk("clips/user", settings.reelsPages(), (after, _) -> api.reels(profile.pk(), after), posts);
        }
        boolean all = profile.posts() != null && posts.size() >= profile.posts().value();
        if (settings.postsPages() > 0 && !all && api.open()) {
            walk("feed/user", settings.postsPages(), (after, _) -> api.posts(profile.pk(), after), posts);
        } else if (!all && !api.open()) {
            posts.gap("feed/user: not asked");
        }
        return posts.conclude(profile, "users/info", exit);
    }

    /// Reads a list from its first page on; why it ended early is noted.
    static void walk(String where, int most, BiFunction<@Nullable String, Integer, Answer> ask, Posts posts) {
        Set<String> seen = new HashSet<>();
        @Nullable String after = null;
        for (int page = 0; page < most; page++) {
            switch (ask.apply(after, page)) {
                case Answer.Refused(Sign sign) -> {
                    posts.failed(sign.outcome());
                    return;
                }
                case Answer.Read(JsonNode root, String _) -> {
                    Optional<MediaList> list = list(root, where);
                    if (list.isEmpty()) {
                        posts.failed(new Outcome.SchemaChanged(where + ": no list of posts"));
                        return;
                    }
                    posts.add(list.get());
                    after = list.get().next();
                }
            }
            if (after == null) {
                return;
            }
            if (!seen.add(after)) {
                posts.failed(new Outcome.SchemaChanged(where + ": the same page again"));
                return;
            }
        }
        posts.gap(where + ": stopped after " + most + " pages");
    }

    private static Optional<MediaList> list(JsonNode root, String where) {
        MediaList items = MediaList.ofItems(root, where);
        return items.recognised()
                ? Optional.of(items)
                : Connections.in(root)
                        .map(found -> MediaList.ofEdges(found, where))
                        .filter(MediaList::recognised);
    }
}
