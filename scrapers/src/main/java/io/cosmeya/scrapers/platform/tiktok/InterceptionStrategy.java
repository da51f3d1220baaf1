package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the list that the page of the profile asks for itself, in a browser. Pinned videos come first in it.
@Component
class InterceptionStrategy implements Strategy {

    private static final String ENDPOINT = "post/item_list";

    private final Visits visits;
    private final ProfileDoor door;
    private final TikTokSettings settings;
    private final @Nullable ListInterception interception;

    InterceptionStrategy(
            Visits visits, ProfileDoor door, TikTokSettings settings, ObjectProvider<ListInterception> interception) {
        this.visits = visits;
        this.door = door;
        this.settings = settings;
        this.interception = interception.getIfAvailable();
    }

    @Override
    public String name() {
        return "browser";
    }

    @Override
    public boolean ready() {
        return interception != null && interception.ready();
    }

    @Override
    public String need() {
        return "a browser: ./cosmeya setup gets one";
    }

    @Override
    public Expected expected() {
        return Conclusion.EXPECTED.from(ENDPOINT);
    }

    @Override
    public Outcome read(Channel channel) {
        Opened opened = door.open(visits.begin(), channel);
        if (opened instanceof Opened.Closed(Outcome outcome) && !leavesOpen(outcome)) {
            return outcome;
        }
        Optional<Opened.Shown> shown =
                Optional.of(opened).filter(Opened.Shown.class::isInstance).map(Opened.Shown.class::cast);
        String handle = shown.map(it -> it.profile().handle()).orElse(channel.handle());
        if (interception == null || handle == null) {
            return new Outcome.Transport("browser: nothing to open");
        }
        return read(channel, shown, interception.read(handle, settings.browserVideos()));
    }

    private Outcome read(Channel channel, Optional<Opened.Shown> shown, List<byte[]> bodies) {
        Findings findings = new Findings();
        Optional<Profile> owner = shown.map(Opened.Shown::profile);
        Boolean more = null;
        for (byte[] body : bodies) {
            Answer answer = answer(body);
            switch (answer) {
                case Answer.Refused(Outcome outcome) -> findings.failed(ENDPOINT, outcome);
                case Answer.Read(JsonNode root, String _) -> {
                    ListPage page = ListPage.read(ENDPOINT, root, "hasMore");
                    findings.add(page, ENDPOINT);
                    more = page.more();
                    owner = owner.or(() -> page.items().stream()
                            .flatMap(item -> Profile.ofOwner(item.node()).stream())
                            .findFirst());
                }
            }
        }
        if (bodies.isEmpty()) {
            findings.failed(ENDPOINT, new Outcome.Challenged("the page asked for no list"));
        } else if (more == null || more) {
            findings.leftOut("the page was not scrolled to its end");
        }
        String exit = shown.map(Opened.Shown::exit).orElse("browser");
        return owner.filter(it -> it.id().equals(channel.platformId()))
                .map(it -> new Conclusion(it, ENDPOINT, exit).of(findings))
                .orElseGet(() -> findings.failures().stream()
                        .findFirst()
                        .orElse(new Outcome.SchemaChanged(ENDPOINT + ": no item of the channel")));
    }

    private static Answer answer(byte[] body) {
        if (body.length == 0) {
            return new Answer.Refused(new Outcome.Challenged("empty answer"));
        }
        return JsonValues.object(body)
                .map(root -> StatusCode.of(ENDPOINT, root)
                        .<Answer>map(Answer.Refused::new)
                        .orElseGet(() -> new Answer.Read(root, "browser")))
                .orElseGet(() -> new Answer.Refused(new Outcome.Challenged("no JSON")));
    }
}
