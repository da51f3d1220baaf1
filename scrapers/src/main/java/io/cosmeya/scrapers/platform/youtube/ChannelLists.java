package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the lists of a channel, videos, shorts and streams, then exact figures.
@Component
class ChannelLists {

    private final ChannelDoor door;
    private final ListWalk walk;
    private final GatedChannel gatedChannel;
    private final ExactFigures exactFigures;
    private final AboutDialog aboutDialog;

    ChannelLists(
            ChannelDoor door,
            ListWalk walk,
            GatedChannel gatedChannel,
            ExactFigures exactFigures,
            AboutDialog aboutDialog) {
        this.aboutDialog = aboutDialog;
        this.door = door;
        this.walk = walk;
        this.gatedChannel = gatedChannel;
        this.exactFigures = exactFigures;
    }

    Outcome read(Source source, Channel channel) {
        return switch (door.open(source, channel.platformId())) {
            case Opened.Closed(Outcome outcome) -> outcome;
            case Opened.Gated gate -> gated(channel, gate);
            case Opened.Shown shown -> shown(source, shown);
        };
    }

    private Outcome shown(Source source, Opened.Shown shown) {
        Findings findings = new Findings();
        for (Tab tab : Tab.values()) {
            if (shown.tabs().offered().contains(tab)) {
                tab(source, tab, shown, findings);
            }
        }
        exactFigures.addTo(findings, shown.about().id());
        return conclude(shown, findings);
    }

    private void tab(Source source, Tab tab, Opened.Shown shown, Findings findings) {
        if (shown.tabs().shown().filter(tab::equals).isPresent()) {
            list(tab, shown.tabs(), shown.root(), findings);
            return;
        }
        switch (source.tab(shown.about().id(), tab)) {
            case Answer.Refused(Outcome outcome) -> findings.failed(tab.place().endpoint(), outcome);
            case Answer.Read(JsonNode root, String _) -> {
                Tabs tabs = Tabs.of(root);
                if (tabs.shown().filter(tab::equals).isPresent()) {
                    list(tab, tabs, root, findings);
                } else {
                    findings.failed(tab.place().endpoint(), Alerts.of(root).orElseGet(() -> otherTab(tab)));
                }
            }
        }
    }

    private void list(Tab tab, Tabs tabs, JsonNode root, Findings findings) {
        walk.walk(tab.place(), ListReader.read(tab.place(), tabs.content(), root), findings);
    }

    private static Outcome otherTab(Tab tab) {
        return new Outcome.SchemaChanged(tab.place().endpoint() + ": another tab is shown");
    }

    private Outcome conclude(Opened.Shown shown, Findings findings) {
        ChannelAbout about =
                findings.videos().isEmpty() ? shown.about() : aboutDialog.complete(shown.about(), shown.root());
        ChannelReading reading = new ChannelReading(
                about.id(),
                about.handle(),
                about.title(),
                about.avatar(),
                about.subscribers(),
                about.views(),
                about.videoCount(),
                "browse",
                shown.exit(),
                findings.videos(),
                findings.unknown());
        if (!findings.videos().isEmpty()) {
            return findings.failures().isEmpty()
                    ? new Outcome.Taken(reading)
                    : new Outcome.Partial(reading, findings.reason());
        }
        return findings.failures().isEmpty()
                ? nothing(shown, findings, reading)
                : findings.failures().getFirst();
    }

    /// Only a positive sign makes a channel empty: its own count, a message of its page, or whole tabs that name no
    /// list.
    private static Outcome nothing(Opened.Shown shown, Findings findings, ChannelReading reading) {
        Counter count = shown.about().videoCount();
        Tabs tabs = shown.tabs();
        String message = ListReader.read(Tab.VIDEOS.place(), tabs.content(), shown.root())
                .message();
        boolean said = !findings.message().isEmpty() || !message.isEmpty() || (count != null && count.value() == 0);
        boolean noLists =
                tabs.offered().isEmpty() && tabs.named() && tabs.content().isObject();
        return said || (count == null && shown.about().handle() != null && noLists)
                ? new Outcome.Empty(reading)
                : new Outcome.SchemaChanged("browse: no videos, and no sign that there are none");
    }

    private Outcome gated(Channel channel, Opened.Gated gate) {
        Findings findings = new Findings();
        gatedChannel.read(channel.platformId(), findings);
        exactFigures.addTo(findings, channel.platformId());
        if (findings.videos().isEmpty()) {
            List<Outcome> failures = findings.failures();
            return failures.isEmpty() ? new Outcome.AgeGated("no playlist can be read") : failures.getFirst();
        }
        ChannelReading reading = new ChannelReading(
                channel.platformId(),
                channel.handle(),
                gate.title().isEmpty() ? channel.title() : gate.title(),
                gate.avatar() == null ? channel.avatarUrl() : gate.avatar(),
                null,
                null,
                null,
                "browse/playlist",
                gate.exit(),
                findings.videos(),
                findings.unknown());
        return findings.failures().isEmpty()
                ? new Outcome.Taken(reading)
                : new Outcome.Partial(reading, findings.reason());
    }
}
