package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.Map;
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
            String playlist = tab.playlist(channelId);
            switch (innerTube.browse("VL" + playlist, PARAMS)) {
                case Answer.Refused(Outcome outcome) -> failed(place, outcome, findings);
                case Answer.Read(JsonNode root, String _) -> list(place, playlist, root, findings);
            }
        }
    }

    private void list(Place place, String playlist, JsonNode root, Findings findings) {
        Optional<Outcome> alert = Alerts.of(root);
        ListPage page = ListReader.read(place, Tabs.of(root).content(), root);
        if (alert.isPresent()) {
            failed(place, alert.get(), findings);
        } else if (page.recognised()) {
            walk.walk(place, page, findings);
        } else {
            walk.walk(place, new ListPage(List.of(), PlaylistToken.of(playlist), true, "", Map.of()), findings);
        }
    }

    // A list without items does not exist.
    private static void failed(Place place, Outcome outcome, Findings findings) {
        if (!(outcome instanceof Outcome.NotFound)) {
            findings.failed(place.endpoint(), outcome);
        }
    }
}
