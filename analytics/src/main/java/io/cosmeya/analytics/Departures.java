package io.cosmeya.analytics;

import io.cosmeya.ingest.ClickHouse;
import io.cosmeya.scrapers.Metric;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The videos that are no longer in a channel's numbers. Their views stay in its sum for 7 days after they were last
/// read; the platform's count of videos loses them at once.
@Component
class Departures {

    private static final Sql OF_CHANNEL = Sql.file("channel-departures.sql", List.of());

    private final ClickHouse clickHouse;

    Departures(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /// What a channel's number lost with each of its falls, by slot: the last views of each video, or 1 for each.
    Map<Integer, List<Long>> of(int channelId, Metric metric, List<Fall> falls) {
        if (falls.isEmpty() || metric != Metric.VIEWS && metric != Metric.VIDEOS) {
            return Map.of();
        }
        int stays = metric == Metric.VIEWS ? ClosedSlot.LOOKBACK : 0;
        Sql sql = OF_CHANNEL
                .with("id", channelId)
                .with("stays", stays)
                .with("first", falls.getFirst().before().slot() - stays)
                .with("last", falls.getLast().at().slot())
                .with("stood", falls.stream().map(fall -> fall.before().slot()).toList())
                .with("fell", falls.stream().map(fall -> fall.at().slot()).toList());
        return clickHouse
                .jdbc()
                .sql(sql.text())
                .query((row, number) ->
                        Map.entry(row.getInt("fell"), metric == Metric.VIEWS ? row.getLong("last_views") : 1L))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
