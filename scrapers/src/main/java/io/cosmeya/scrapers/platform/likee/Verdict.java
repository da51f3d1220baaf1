package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What posts, person and count say together. Only a person who is there and a count of 0 make a channel empty.
record Verdict(Channel channel, Findings findings, Person person, PostCount count) {

    private static final String SHORT = "the web lists ";

    /// Whether nothing failed but that the web lists fewer posts than the app.
    static boolean onlyShort(Outcome.Partial part) {
        return part.reason().startsWith(SHORT);
    }

    Outcome outcome() {
        if (person instanceof Person.Known known && known.profile().closed()) {
            return new Outcome.Private(known.endpoint() + ": the owner shows the posts to followers only");
        }
        if (findings.posts().isEmpty()) {
            return nothing();
        }
        List<String> reasons = reasons();
        return reasons.isEmpty()
                ? new Outcome.Taken(reading())
                : new Outcome.Partial(reading(), String.join("; ", reasons));
    }

    private Outcome nothing() {
        if (person instanceof Person.Untold(Outcome outcome) && says(outcome)) {
            return outcome;
        }
        Outcome failure = findings.failure();
        if (failure != null) {
            return failure;
        }
        if (person instanceof Person.Untold(Outcome outcome)) {
            return outcome;
        }
        Long videos = count.videos();
        if (videos == null) {
            return Objects.requireNonNull(count.refusal());
        }
        return videos == 0
                ? new Outcome.Empty(reading())
                : new Outcome.Challenged("the list is empty, the profile counts " + videos + " posts");
    }

    /// Whether an outcome is about the person or the region and not about the way to it.
    static boolean says(Outcome outcome) {
        return outcome instanceof Outcome.NotFound
                || outcome instanceof Outcome.RegionBlocked
                || outcome instanceof Outcome.Removed
                || outcome instanceof Outcome.Private;
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (findings.failure() != null) {
            reasons.add("getUserVideo: " + findings.failure());
        }
        if (person instanceof Person.Untold(Outcome outcome)) {
            reasons.add("profile: " + outcome);
        }
        Long videos = count.videos();
        int listed = findings.posts().size();
        if (videos == null) {
            reasons.add("how many posts there are is not told: " + count.refusal());
        } else if (listed < videos) {
            reasons.add(SHORT + listed + " of " + videos + " posts");
        }
        return reasons;
    }

    private ChannelReading reading() {
        Long videos = count.videos();
        @Nullable Profile profile = person instanceof Person.Known known ? known.profile() : null;
        String title = profile == null ? findings.title() : profile.title();
        return new ChannelReading(
                channel.platformId(),
                profile == null || profile.handle() == null ? findings.handle() : profile.handle(),
                title.isEmpty() ? channel.title() : title,
                profile == null ? findings.avatar() : profile.avatar(),
                profile == null ? null : profile.fans(),
                null,
                videos == null ? null : Counter.exact(videos),
                person instanceof Person.Known(var _, String endpoint, var _) ? endpoint : "getUserVideo",
                exit(),
                findings.posts(),
                findings.unknown());
    }

    private String exit() {
        return person instanceof Person.Known known && findings.exit().isEmpty() ? known.exit() : findings.exit();
    }
}
