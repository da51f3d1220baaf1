package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a channel through the API: its count, its posts, the person, the lengths.
@Component
class ChannelPosts {

    /// What the API tells of a channel and its posts.
    static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, PUBLISHED, VIEWS, EXACT_VIEWS, LIKES, COMMENTS, SHARES)
            .some(LENGTH)
            .from("getUserVideo");

    private final LikeeApi api;
    private final PostWalk walk;
    private final Persons persons;
    private final Durations durations;

    ChannelPosts(LikeeApi api, PostWalk walk, Persons persons, Durations durations) {
        this.api = api;
        this.walk = walk;
        this.persons = persons;
        this.durations = durations;
    }

    /// @param person who it is, where another source has told it; null = the API is asked
    Outcome read(Channel channel, Guest guest, @Nullable Person person) {
        String uid = channel.platformId();
        PostCount count = PostCount.of(api.counts(guest, uid), uid);
        Findings findings = walk.walk(guest, uid, count.videos());
        Outcome failure = findings.failure();
        if (person == null
                && failure != null
                && failure.retryable()
                && findings.posts().isEmpty()) {
            return failure;
        }
        durations.addTo(findings, guest, uid);
        return new Verdict(channel, findings, person == null ? ask(channel, guest, findings) : person, count).outcome();
    }

    private Person ask(Channel channel, Guest guest, Findings findings) {
        String handle = findings.handle();
        return persons.find(guest, channel.platformId(), handle == null ? channel.handle() : handle);
    }

    /// Whether another way may tell more: a list that is only shorter than the app's is as short by every way.
    static boolean leavesOpen(Outcome outcome) {
        return outcome.retryable()
                || outcome instanceof Outcome.SchemaChanged
                || outcome instanceof Outcome.LoginRequired
                || (outcome instanceof Outcome.Partial part && !Verdict.onlyShort(part));
    }
}
