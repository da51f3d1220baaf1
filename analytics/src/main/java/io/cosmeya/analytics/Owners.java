package io.cosmeya.analytics;

import io.cosmeya.scrapers.video.Videos;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Whose a video is and was: its rows stand among those of these channels, and are found by them without a look at all
/// others.
@Component
class Owners {

    private final Videos videos;

    Owners(Videos videos) {
        this.videos = videos;
    }

    /// Fills in `$owned`: that a row is of one of the channels of a video; of any channel where nobody knows the video.
    Sql in(Sql sql, int video) {
        Set<Integer> channels = videos.channels(video);
        String owned = channels.isEmpty()
                ? "true"
                : channels.stream().map(String::valueOf).collect(Collectors.joining(", ", "channel_id IN (", ")"));
        return new Sql(sql.text().replace("$owned", owned));
    }
}
