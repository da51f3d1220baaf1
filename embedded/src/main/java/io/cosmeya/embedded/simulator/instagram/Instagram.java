package io.cosmeya.embedded.simulator.instagram;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.FaultKind;
import io.cosmeya.embedded.simulator.web.PlayedPlatform;
import io.cosmeya.embedded.simulator.world.World;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The platform: finds the page that a request is for. What needs a session is told to those with a cookie `sessionid`
/// alone, and both they and strangers are told to wait when they ask too much within an hour.
public final class Instagram implements PlayedPlatform {

    private static final List<String> ORIGINS = List.of(
            "https://www.instagram.com",
            "https://i.instagram.com",
            "https://graph.facebook.com",
            "https://scontent.cdninstagram.com");
    private static final int OF_A_SESSION = 2_000;
    private static final int OF_STRANGERS = 2_000;

    private final Clock clock;
    private final PrivateApi api;
    private final Pages pages;
    private final GraphApi graph;
    private final Pictures pictures;
    private final Visits sessions;
    private final Visits strangers;

    /// Plays the platform of a world at the time of a clock.
    public Instagram(World world, Clock clock) {
        this(world, clock, OF_A_SESSION, OF_STRANGERS);
    }

    /// @param ofSession requests that a session may make within an hour
    /// @param ofStrangers pages that strangers may load within an hour
    Instagram(World world, Clock clock, int ofSession, int ofStrangers) {
        this.clock = clock;
        this.api = new PrivateApi(world);
        this.pages = new Pages(world);
        this.graph = new GraphApi(world);
        this.pictures = new Pictures(world);
        this.sessions = new Visits(ofSession);
        this.strangers = new Visits(ofStrangers);
    }

    @Override
    public List<String> origins() {
        return ORIGINS;
    }

    /// 401 in the place of 429, as Instagram does; the other two ways in which it stops an account.
    @Override
    public Answer refusal(FaultKind fault) {
        return switch (fault) {
            case TOO_MANY_REQUESTS -> Answers.wait("");
            case LOGIN_WALL -> Answers.loginWall();
            case CONSENT_PAGE -> Answers.feedback();
            default -> Answers.challenge();
        };
    }

    @Override
    public Answer answer(Asked asked) {
        Instant now = clock.instant();
        String path = asked.path();
        if (path.startsWith("/api/v1/") || path.equals("/graphql/query")) {
            return signedIn(asked, now);
        }
        if (path.matches("/v\\d+\\.\\d+/\\d+")) {
            return graph.answer(asked, now);
        }
        if (Pictures.isAskedFor(path)) {
            return pictures.answer(path, now);
        }
        boolean tired = strangers.tired("", now);
        return pages.answer(path, now, tired);
    }

    private Answer signedIn(Asked asked, Instant now) {
        String session = asked.cookie("sessionid");
        if (session.isEmpty()) {
            return Answers.wait("");
        }
        if (!session.matches("\\d{1,19}(%3A|:).+") || session.contains("dead")) {
            return Answers.loginRequired();
        }
        if (session.contains("challenged")) {
            return Answers.challenge();
        }
        return sessions.tired(session, now)
                ? Answers.wait("")
                : api.answer(asked, session.replaceFirst("\\D.*", ""), now);
    }
}
