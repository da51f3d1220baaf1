package io.cosmeya.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which rows are asked for, and as which file.
///
/// @param channels of these channels, at least one
/// @param video of this video only; null = of all
/// @param from of slots from this moment, UTC
/// @param to to this one, both included
public record ExportQuery(
        Collection<Integer> channels, @Nullable Integer video, Instant from, Instant to, ExportFormat format) {

    /// Keeps its own list.
    public ExportQuery {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("channels: at least one");
        }
    }

    /// A condition on the columns of a table of videos, or of a table of channels.
    public String condition(boolean ofVideos) {
        String ids = channels.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return ofVideos && video != null ? "video_id = " + video : "channel_id IN (" + ids + ")";
    }
}
