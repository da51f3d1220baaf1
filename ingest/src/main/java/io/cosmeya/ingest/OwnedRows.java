package io.cosmeya.ingest;

import io.cosmeya.scrapers.video.Videos;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Where the rows of videos stand in ClickHouse, whose tables are in the order of channels: among those of the channels
/// that the videos are and were in. There they are found without a look at all others.
@Component
public class OwnedRows {

    private final Videos videos;

    OwnedRows(Videos videos) {
        this.videos = videos;
    }

    /// The condition on `channel_id`; always true where nobody knows the videos.
    public String of(Collection<Integer> ids) {
        Set<Integer> channels = videos.channels(ids);
        return channels.isEmpty()
                ? "true"
                : channels.stream().map(String::valueOf).collect(Collectors.joining(", ", "channel_id IN (", ")"));
    }
}
