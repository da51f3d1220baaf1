package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the lists of an age-gated channel as the playlists that the system keeps of them.
@Component
class GatedChannel {

    private static final String PARAMS = "wgYCCAA%3D";

    private final InnerTube innerTube;
    private final ListWalk walk;

    GatedChannel(InnerTube innerTube, ListWalk walk) {
        this.innerTube = innerTube;
        this.walk = walk;
    }

    void read(String channelId, Findings findings) {
        for (Tab tab : Tab.values()) {
            Place place = new Place(tab.place().format(), "browse/playlist");
            switch (innerTube.browse("VL" + tab.playlist(channelId), PARAMS)) {
                case Answer.Refused(Outcome.NotFound _) -> {} // a list without items does not exist
                case Answer.Refused(Outcome outcome) -> findings.failed(place.endpoint(), outcome);
                case Answer.Read(JsonNode root, String _) -> list(place, root, findings);
            }
        }
    }

    private void list(Place place, JsonNode root, Findings findings) {
        Optional<Outcome> alert = Alerts.of(root);
        if (alert.isEmpty()) {
            walk.walk(place, ListReader.read(place, Tabs.of(root).content(), root), findings);
        } else if (!(alert.get() instanceof Outcome.NotFound)) {
            findings.failed(place.endpoint(), alert.get());
        }
    }
}
