package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads the ids of a playlist through the Data API, 50 a unit.
@Component
class DataApiPlaylist {

    private final DataApi api;
    private final YouTubeSettings settings;

    DataApiPlaylist(DataApi api, YouTubeSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    /// Adds the ids of all rows; what it returns is why it stopped too early, nothing when it reached the end.
    Optional<Outcome> read(String playlist, Collection<String> ids) {
        Set<String> seen = new LinkedHashSet<>();
        String token = "";
        while (seen.size() < settings.maxPages()) {
            switch (api.playlist(playlist, token)) {
                case Answer.Refused(Outcome outcome) -> {
                    return Optional.of(outcome);
                }
                case Answer.Read(JsonNode root, String _) -> {
                    if (!root.path("items").isArray()) {
                        return Optional.of(new Outcome.SchemaChanged("dataapi/playlistItems: no items"));
                    }
                    root.path("items")
                            .valueStream()
                            .forEach(item -> DataApiItems.videoId(item).ifPresent(ids::add));
                    token = JsonValues.string(root.path("nextPageToken"));
                }
            }
            if (token.isEmpty()) {
                return Optional.empty();
            }
            if (!seen.add(token)) {
                break;
            }
        }
        return Optional.of(new Outcome.SchemaChanged("dataapi/playlistItems: stopped after " + seen.size() + " pages"));
    }
}
