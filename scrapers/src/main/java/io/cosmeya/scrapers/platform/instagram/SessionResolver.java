package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.SessionLease;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.Standing;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks for a person in the session of an account that nobody uses at this moment; nothing when there is none. Where
/// there is no store, in the session that is handed over.
@Component
class SessionResolver {

    private final ObjectProvider<Session> handed;
    private final ObjectProvider<Sessions> kept;
    private final ObjectProvider<Standing> standing;
    private final Pages pages;
    private final InstagramSettings settings;

    SessionResolver(
            ObjectProvider<Session> handed,
            ObjectProvider<Sessions> kept,
            ObjectProvider<Standing> standing,
            Pages pages,
            InstagramSettings settings) {
        this.handed = handed;
        this.kept = kept;
        this.standing = standing;
        this.pages = pages;
        this.settings = settings;
    }

    Optional<Resolution> named(String name) {
        return ask(api -> api.profile(name), root -> root.path("data").path("user"));
    }

    Optional<Resolution> person(String pk) {
        return ask(api -> api.person(pk), root -> root.path("user"));
    }

    Optional<Resolution> owner(String post) {
        return ask(api -> api.post(post), root -> root.path("items").path(0).path("user"));
    }

    private Optional<Resolution> ask(Function<Api, Answer> question, Function<JsonNode, JsonNode> person) {
        Session only = handed.getIfAvailable();
        if (only != null) {
            return Optional.of(in(only, question, person));
        }
        Sessions sessions = kept.getIfAvailable();
        if (sessions == null) {
            return Optional.empty();
        }
        for (Session session : sessions.usable(Platform.INSTAGRAM)) {
            Optional<SessionLease> lease = sessions.lease(session.account());
            if (lease.isPresent()) {
                try (SessionLease _ = lease.get()) {
                    return Optional.of(in(session, question, person));
                }
            }
        }
        return Optional.empty();
    }

    private Resolution in(Session session, Function<Api, Answer> question, Function<JsonNode, JsonNode> person) {
        Api api = new Api(pages, settings, session, () -> {});
        Resolution resolution = switch (question.apply(api)) {
            case Answer.Refused(Sign sign) -> sign.outcome().unresolved();
            case Answer.Read(JsonNode root, String _) ->
                Profile.of(person.apply(root))
                        .map(InstagramResolver::resolved)
                        .orElseGet(() -> new Resolution.Unavailable("the session is shown no person"));
        };
        standing.ifAvailable(marks -> marks.mark(session.account(), api.verdict(), api.reason()));
        return resolution;
    }
}
