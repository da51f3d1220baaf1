package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The posts of one reading, distinct by number; the first list that names one tells its figures.
class Posts {

    /// What a session is shown of a person and the posts.
    static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, LENGTH, PUBLISHED, VIEWS, EXACT_VIEWS, LIKES, COMMENTS)
            .without(Format.PHOTO, LENGTH, VIEWS, EXACT_VIEWS);

    private final Map<String, VideoReading> posts = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<Outcome> failures = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /// Adds a piece of a list; how many posts were new.
    int add(MediaList list) {
        int before = posts.size();
        list.posts().forEach(post -> posts.putIfAbsent(post.seen().platformId(), post));
        list.unknown().forEach((what, times) -> unknown.merge(what, times, Integer::sum));
        return posts.size() - before;
    }

    void failed(Outcome outcome) {
        failures.add(outcome);
    }

    /// Notes what was left out on purpose.
    void gap(String what) {
        gaps.add(what);
    }

    int size() {
        return posts.size();
    }

    /// What the profile and the lists say together. A list without posts means an empty channel only where the profile
    /// counts none.
    Outcome conclude(Profile profile, String endpoint, String exit) {
        ChannelReading reading = profile.reading(endpoint, exit, List.copyOf(posts.values()), Map.copyOf(unknown));
        if (!posts.isEmpty()) {
            List<String> reasons = new ArrayList<>(gaps);
            failures.forEach(failure -> reasons.add(failure.toString()));
            return reasons.isEmpty()
                    ? new Outcome.Taken(reading)
                    : new Outcome.Partial(reading, String.join("; ", reasons));
        }
        if (!failures.isEmpty()) {
            return failures.getFirst();
        }
        if (profile.closed()) {
            return new Outcome.Private("only followers see its posts");
        }
        if (profile.empty()) {
            return new Outcome.Empty(reading);
        }
        return profile.posts() == null
                ? new Outcome.SchemaChanged(endpoint + ": no count of posts")
                : new Outcome.Challenged("no posts are shown though the profile counts "
                        + profile.posts().value());
    }
}
