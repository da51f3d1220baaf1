package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Opens a channel at its list of videos, and follows it where it has moved.
@Component
class ChannelDoor {

    private static final int MOST_MOVES = 3;

    Opened open(Source source, String channelId) {
        String id = channelId;
        for (int move = 0; move <= MOST_MOVES; move++) {
            switch (source.tab(id, Tab.VIDEOS)) {
                case Answer.Refused(Outcome outcome) -> {
                    return new Opened.Closed(outcome);
                }
                case Answer.Read(JsonNode root, String exit) -> {
                    Optional<String> moved = movedTo(root);
                    if (moved.isEmpty()) {
                        return opened(root, exit);
                    }
                    id = moved.get();
                }
            }
        }
        return new Opened.Closed(new Outcome.SchemaChanged("browse: moved more than " + MOST_MOVES + " times"));
    }

    /// What a reply says of a channel.
    static Opened opened(JsonNode root, String exit) {
        Optional<Outcome> alert = Alerts.of(root);
        if (alert.isPresent()) {
            return new Opened.Closed(alert.get());
        }
        Tabs tabs = Tabs.of(root);
        JsonNode gate = tabs.content()
                .path("sectionListRenderer")
                .path("contents")
                .path(0)
                .path("channelAgeGateRenderer");
        if (gate.isObject()) {
            String avatar = Texts.picture(gate.path("avatar").path("thumbnails"));
            return new Opened.Gated(JsonValues.string(gate.path("channelTitle")), avatar, exit);
        }
        ChannelAbout about = ChannelAbout.of(root);
        if (!tabs.present() || about.id().isEmpty() || about.title().isEmpty()) {
            String missing = tabs.present() ? "metadata.channelMetadataRenderer" : "contents…tabs";
            return new Opened.Closed(new Outcome.SchemaChanged("browse: no " + missing));
        }
        return new Opened.Shown(about, tabs, root, exit);
    }

    private static Optional<String> movedTo(JsonNode root) {
        return root.path("onResponseReceivedActions")
                .valueStream()
                .map(action -> action.path("navigateAction").path("endpoint").path("browseEndpoint"))
                .map(endpoint -> JsonValues.string(endpoint.path("browseId")))
                .filter(id -> id.startsWith("UC"))
                .findFirst();
    }
}
