package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.channel.InstagramCode;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the person behind a link: on the pages that strangers see, and where these are closed, in a session
/// that nobody uses now.
@Component
class InstagramResolver implements ChannelResolver {

    private final LoggedOutStrategy page;
    private final SessionResolver session;

    InstagramResolver(LoggedOutStrategy page, SessionResolver session) {
        this.page = page;
        this.session = session;
    }

    @Override
    public Platform platform() {
        return Platform.INSTAGRAM;
    }

    @Override
    public Resolution resolve(ChannelLink link) {
        return switch (link) {
            case ChannelLink.ById(Platform _, String pk) ->
                session.person(pk).orElseGet(() -> new Resolution.Unavailable("a number is known to sessions alone"));
            case ChannelLink.ByName(Platform _, String name, String url) ->
                name.startsWith("@") ? name(name, url) : shared(url);
            case ChannelLink.OfVideo(Platform _, String pk) -> owner(pk);
        };
    }

    private Resolution name(String name, String url) {
        Fetched fetched = page.fetch(url);
        Optional<Profile> profile = read(fetched).flatMap(LoggedOutPage::profile);
        return profile.map(InstagramResolver::resolved)
                .orElseGet(() -> otherwise(fetched, session.named(name.substring(1))));
    }

    private Resolution owner(String pk) {
        Optional<String> code = InstagramCode.code(pk);
        if (code.isEmpty()) {
            return new Resolution.Unknown("not the number of a post");
        }
        Fetched fetched = page.fetch("https://www.instagram.com/p/" + code.get() + "/");
        Optional<Profile> owner = read(fetched)
                .flatMap(found -> found.posts().stream().findFirst())
                .flatMap(post -> Profile.of(post.path("user")).or(() -> Profile.of(post.path("owner"))))
                .filter(profile -> !profile.name().isEmpty());
        return owner.map(InstagramResolver::resolved).orElseGet(() -> otherwise(fetched, session.owner(pk)));
    }

    /// A link to share leads on to a profile or a post.
    private Resolution shared(String url) {
        Fetched fetched = page.fetch(url);
        if (!(fetched instanceof Fetched.Answered(Page answer))) {
            return Signs.failed((Fetched.Failed) fetched).outcome().unresolved();
        }
        return ChannelLinks.parse(answer.uri().toString()).stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(piece -> ((LinkPiece.Understood) piece).link())
                .filter(link -> !(link instanceof ChannelLink.ByName named)
                        || named.name().startsWith("@"))
                .findFirst()
                .map(this::resolve)
                .orElseGet(() -> LoggedOutStrategy.refusal(fetched)
                        .orElseGet(() -> LoggedOutStrategy.without(
                                LoggedOutPage.of(answer.text()).route()))
                        .unresolved());
    }

    private static Optional<LoggedOutPage> read(Fetched fetched) {
        return fetched instanceof Fetched.Answered(Page answer)
                        && LoggedOutStrategy.refusal(fetched).isEmpty()
                ? Optional.of(LoggedOutPage.of(answer.text()))
                : Optional.empty();
    }

    private static Resolution otherwise(Fetched fetched, Optional<Resolution> inSession) {
        return inSession.orElseGet(() -> LoggedOutStrategy.refusal(fetched)
                .orElseGet(() -> fetched instanceof Fetched.Answered(Page answer)
                        ? LoggedOutStrategy.without(
                                LoggedOutPage.of(answer.text()).route())
                        : new Outcome.Transport("no answer"))
                .unresolved());
    }

    static Resolution resolved(Profile profile) {
        return new Resolution.Resolved(profile.pk(), profile.handle(), profile.title(), profile.avatarUrl());
    }
}
