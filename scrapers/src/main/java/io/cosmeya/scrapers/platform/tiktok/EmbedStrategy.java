package io.cosmeya.scrapers.platform.tiktok;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the newest videos from the page for frames, and fuller figures from their own pages. It is always a part.
@Component
class EmbedStrategy implements Strategy {

    private static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS)
            .and(CAPTION, PICTURE, PUBLISHED, VIEWS)
            .some(LENGTH, LIKES, COMMENTS, SHARES)
            .without(Format.PHOTO, LENGTH);

    private final Visits visits;
    private final VideoPages videoPages;

    EmbedStrategy(Visits visits, VideoPages videoPages) {
        this.visits = visits;
        this.videoPages = videoPages;
    }

    @Override
    public String name() {
        return "embed";
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Expected expected() {
        return EXPECTED;
    }

    @Override
    public Outcome read(Channel channel) {
        if (channel.handle() == null) {
            return new Outcome.SchemaChanged("embed: the channel has no handle");
        }
        Visit visit = visits.begin();
        return switch (visit.page(EmbedPage.ENDPOINT, Addresses.embed(channel.handle()), EmbedPage.scripts())) {
            case Answer.Refused(Outcome outcome) -> outcome;
            case Answer.Read(JsonNode root, String exit) ->
                EmbedPage.refusal(root).orElseGet(() -> read(visit, channel, EmbedPage.read(root), exit));
        };
    }

    private Outcome read(Visit visit, Channel channel, Optional<EmbedPage> page, String exit) {
        Optional<EmbedPage> own = page.filter(it -> it.profile().id().equals(channel.platformId()));
        if (own.isEmpty()) {
            return new Outcome.SchemaChanged("embed: not the channel's page");
        }
        Profile profile = own.get().profile();
        if (profile.closed()) {
            return new Outcome.Private("embed: privateAccount");
        }
        if (own.get().videos().isEmpty()) {
            return new Outcome.Challenged("embed: no videos, which is no sign that there are none");
        }
        Findings findings = new Findings();
        own.get().videos().forEach(findings::add);
        videoPages.addTo(visit, findings);
        return new Outcome.Partial(
                profile.reading(EmbedPage.ENDPOINT, exit, findings.videos(), findings.unknown()),
                "only the newest videos, from the page for frames");
    }
}
