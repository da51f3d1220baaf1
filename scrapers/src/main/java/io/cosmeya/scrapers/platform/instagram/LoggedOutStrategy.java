package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The last way, which needs nobody: the page as strangers see it tells the followers and which posts are newest, and
/// no figure of any of them.
@Component
class LoggedOutStrategy implements Strategy {

    private static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, CAPTION, PICTURE);

    private static final String WHERE = "page";

    private final Pages pages;
    private final InstagramSettings settings;

    LoggedOutStrategy(Pages pages, InstagramSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @Override
    public String name() {
        return WHERE;
    }

    @Override
    public boolean ready() {
        return true;
    }

    /// Its part of a channel is the poorest there is, so that a fuller part of another way stands.
    @Override
    public boolean leavesOpen(Outcome outcome) {
        return outcome instanceof Outcome.Partial || Strategy.super.leavesOpen(outcome);
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        return Handles.name(channel)
                .map(name -> reading(channel, fetch("https://www.instagram.com/" + name + "/")))
                .orElseGet(() -> new Outcome.NotFound("the channel has no name, and strangers are shown names alone"));
    }

    /// A page as a stranger's browser asks for it.
    Fetched fetch(String address) {
        return pages.fetch(new PageRequest(
                URI.create(address),
                Map.of(
                        "User-Agent", settings.userAgent(),
                        "Accept", "text/html,application/xhtml+xml",
                        "Accept-Language", "en-US,en;q=0.9",
                        "Sec-Fetch-Dest", "document",
                        "Sec-Fetch-Mode", "navigate",
                        "Sec-Fetch-Site", "none"),
                null));
    }

    /// Why a page cannot be read, if it cannot.
    static Optional<Outcome> refusal(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Failed failed -> Optional.of(Signs.failed(failed).outcome());
            case Fetched.Answered(Page page) ->
                Signs.address(page)
                        .or(() -> refusal(page))
                        .or(() -> Signs.shared(page))
                        .map(Sign::outcome);
        };
    }

    private static Optional<Sign> refusal(Page page) {
        if (page.begins('{')) {
            return Signs.read(WHERE, new Fetched.Answered(page)) instanceof Answer.Refused(Sign sign)
                    ? Optional.of(sign)
                    : Optional.of(Sign.plain(new Outcome.SchemaChanged(WHERE + ": JSON")));
        }
        return switch (page.status()) {
            case 404 -> Optional.of(Sign.plain(new Outcome.NotFound(WHERE + ": HTTP 404")));
            case 401, 403 -> Optional.of(Sign.plain(new Outcome.Challenged(WHERE + ": HTTP " + page.status())));
            default -> Optional.empty();
        };
    }

    private static Outcome reading(Channel channel, Fetched fetched) {
        Optional<Outcome> refused = refusal(fetched);
        if (refused.isPresent() || !(fetched instanceof Fetched.Answered(Page answer))) {
            return refused.orElseThrow();
        }
        LoggedOutPage page = LoggedOutPage.of(answer.text());
        return page.profile()
                .map(profile -> profile.pk().equals(channel.platformId())
                        ? posts(profile, page, answer.exit())
                        : Handles.passedOn(channel, profile))
                .orElseGet(() -> without(page.route()));
    }

    /// What a page without its data means.
    static Outcome without(LoggedOutPage.Route route) {
        return switch (route) {
            case LOGIN -> new Outcome.LoginRequired(WHERE + ": the login wall");
            case ERROR -> new Outcome.NotFound(WHERE + ": the page of errors");
            case CONTENT -> new Outcome.RateLimited(WHERE + ": the right page without its data", null);
            case NONE -> new Outcome.SchemaChanged(WHERE + ": no route and no data");
        };
    }

    private static Outcome posts(Profile profile, LoggedOutPage page, String exit) {
        Map<String, VideoReading> posts = new LinkedHashMap<>();
        Map<String, Integer> unknown = new HashMap<>();
        for (var each : page.lists()) {
            MediaList list = MediaList.ofEdges(each, WHERE);
            list.posts().forEach(post -> posts.putIfAbsent(post.seen().platformId(), post));
            unknown.putAll(list.unknown());
        }
        ChannelReading reading = profile.reading(WHERE, exit, List.copyOf(posts.values()), unknown);
        if (posts.isEmpty() && profile.closed()) {
            return new Outcome.Private("only followers see its posts");
        }
        return posts.isEmpty() && profile.empty()
                ? new Outcome.Empty(reading)
                : new Outcome.Partial(reading, "as strangers see it: the newest posts, and no figure of theirs");
    }
}
