package io.cosmeya.scrapers.egress;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a platform answers an exit: the last ten results, an error score that halves with time, and rests.
///
/// @param recent the last ten results, newest last: `o` ok, `b` blocked, `t` transport
/// @param score 2 for a block, 1 for a failed transport, as of `scoredAt`
/// @param coolingUntil until when the exit rests; null = it does not
/// @param failingSince since when nothing but failed transports came; null = the last answer was one
/// @param trialUntil until when one request has the right to try after a pause; null = nobody tries
record Health(
        String recent,
        double score,
        Instant scoredAt,
        @Nullable Instant coolingUntil,
        @Nullable Instant failingSince,
        @Nullable Instant trialUntil) {

    static final int REMEMBERED = 10;
    private static final double SICK = 4;
    private static final double HALF_LIFE_S = 1_800;

    static Health unknown(Instant now) {
        return new Health("", 0, now, null, null, null);
    }

    /// The error score of a moment.
    double scoreAt(Instant now) {
        double seconds = Math.max(0, Duration.between(scoredAt, now).toMillis() / 1e3);
        return score * Math.pow(0.5, seconds / HALF_LIFE_S);
    }

    /// Whether it is taken before others.
    boolean healthy(Instant now) {
        return scoreAt(now) < SICK;
    }

    /// Whether it may be taken at all.
    boolean resting(Instant now) {
        return coolingUntil != null && coolingUntil.isAfter(now);
    }

    /// Whether so much was blocked that only a request on trial may go.
    boolean broken(BreakerSettings breaker) {
        return blocks() >= breaker.blocked();
    }

    /// Whether somebody is on trial now.
    boolean tried(Instant now) {
        return trialUntil != null && trialUntil.isAfter(now);
    }

    /// Nothing to remember but good answers.
    boolean clean() {
        return coolingUntil == null
                && failingSince == null
                && trialUntil == null
                && recent.chars().allMatch(c -> c == 'o');
    }

    Health onTrial(Instant until) {
        return new Health(recent, score, scoredAt, coolingUntil, failingSince, until);
    }

    /// After one more result.
    Health after(Result result, Instant now, BreakerSettings breaker, @Nullable Duration asked) {
        boolean trial = broken(breaker) && trialUntil != null;
        String all = recent + result.letter();
        String kept = all.substring(Math.max(0, all.length() - REMEMBERED));
        return switch (result) {
            // A trial that went well closes the breaker, and what was before is forgotten.
            case OK ->
                new Health(
                        trial ? "o" : kept,
                        scoreAt(now),
                        now,
                        trial || !resting(now) ? null : coolingUntil,
                        null,
                        null);
            case BLOCKED -> blocked(kept, now, breaker, asked);
            case TRANSPORT -> {
                Health failed = new Health(
                        kept, scoreAt(now) + 1, now, coolingUntil, failingSince == null ? now : failingSince, null);
                yield kept.endsWith("ttt") ? failed.restUntil(now.plus(breaker.restAfterFailures())) : failed;
            }
        };
    }

    private Health blocked(String kept, Instant now, BreakerSettings breaker, @Nullable Duration asked) {
        Health next = new Health(kept, scoreAt(now) + 2, now, coolingUntil, null, null);
        Duration rest = next.broken(breaker) ? breaker.pause() : breaker.restAfterBlock();
        return next.restUntil(now.plus(asked != null && asked.compareTo(rest) > 0 ? asked : rest));
    }

    private Health restUntil(Instant until) {
        boolean later = coolingUntil == null || until.isAfter(coolingUntil);
        return new Health(recent, score, scoredAt, later ? until : coolingUntil, failingSince, trialUntil);
    }

    private long blocks() {
        return recent.chars().filter(c -> c == 'b').count();
    }

    /// How a request through an exit ended.
    enum Result {
        OK,
        BLOCKED,
        TRANSPORT;

        char letter() {
            return switch (this) {
                case OK -> 'o';
                case BLOCKED -> 'b';
                case TRANSPORT -> 't';
            };
        }
    }
}
