package io.cosmeya.ingest;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// The raw rows, by what they are of: the row that counts where there are several of one slot.
@Repository
public class RawRows {

    private static final String OF_VIDEOS = """
            SELECT slot, platform, channel_id, video_id, toUnixTimestamp64Milli(observed_at) AS observed_ms, ver, status,
                views, views_step, likes, likes_step, comments, comments_step, shares, shares_step, counter, endpoint, exit,
                parser, run_id, toString(msg_id) AS message
            FROM ingest.snap_raw FINAL WHERE slot IN (%s) AND %s""";

    private static final String ONLY = " AND video_id IN (%s)";

    /// A list of so many takes the engine longer to understand than to read all videos of their channels.
    private static final int MANY = 50;

    private static final String OF_CHANNELS = """
            SELECT *, video_count AS videos, video_count_step AS videos_step,
                toUnixTimestamp64Milli(observed_at) AS observed_ms, toString(msg_id) AS message
            FROM ingest.channel_raw FINAL WHERE slot IN (%s) AND channel_id IN (%s)""";

    private final ClickHouse clickHouse;
    private final OwnedRows owned;
    private final IngestSettings settings;

    RawRows(ClickHouse clickHouse, OwnedRows owned, IngestSettings settings) {
        this.owned = owned;
        this.clickHouse = clickHouse;
        this.settings = settings;
    }

    /// How long a raw row is kept after it was observed.
    public Duration kept() {
        return settings.rawRows();
    }

    /// Of videos in slots; what was not read, or has fallen to its age, is left out.
    public List<RawRow> ofVideos(Collection<Integer> slots, Collection<Integer> ids) {
        if (slots.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        Set<Integer> asked = Set.copyOf(ids);
        String only = asked.size() < MANY ? ONLY.formatted(list(asked)) : "";
        return clickHouse
                .jdbc()
                .sql(OF_VIDEOS.formatted(list(slots), owned.of(asked)) + only)
                .query(RawRow::video)
                .list()
                .stream()
                .filter(row -> asked.contains(row.videoId()))
                .toList();
    }

    /// Of channels themselves.
    public List<RawRow> ofChannels(Collection<Integer> slots, Collection<Integer> channels) {
        return slots.isEmpty() || channels.isEmpty()
                ? List.of()
                : clickHouse
                        .jdbc()
                        .sql(OF_CHANNELS.formatted(list(slots), list(channels)))
                        .query(RawRow::channel)
                        .list();
    }

    private static String list(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
