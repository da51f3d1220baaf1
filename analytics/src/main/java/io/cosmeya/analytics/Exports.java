package io.cosmeya.analytics;

import io.cosmeya.ingest.ExportQuery;
import io.cosmeya.ingest.RowFiles;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Computed rows as files: history for ever, deltas of 120 days. Of a metric M: M_step = its rounding, d_M = gained,
/// M_unc = how far off rounding may put that, M_gap = planned slots spanned, M_secs = seconds between both readings,
/// M_flags = what to know of it, by name.
@Component
public class Exports {

    private static final List<String> OF_VIDEO =
            List.of("slot", "slot_at", "channel_id", "video_id", "toString(rows.status) AS status");

    private final RowFiles files;

    Exports(RowFiles files) {
        this.files = files;
    }

    /// What was read of videos, for ever.
    public InputStream videoHistory(ExportQuery query) {
        List<String> columns = Stream.of(
                        OF_VIDEO.stream(),
                        Stream.of("rows.slot_at + rows.obs_s AS observed_at"),
                        Columns.VIDEO.stream().flatMap(metric -> Stream.of(metric, metric + "_step")),
                        Stream.of("toString(rows.counter) AS counter", "toString(rows.endpoint) AS endpoint"))
                .flatMap(part -> part)
                .toList();
        return files.of("analytics.video_history FINAL", columns, true, query);
    }

    /// What videos gained, of the last 120 days.
    public InputStream videoDeltas(ExportQuery query) {
        List<String> columns = Stream.of(
                        OF_VIDEO.stream(),
                        Stream.of("observed_at", "seen_slot", "misses"),
                        Columns.VIDEO.stream().flatMap(Exports::metric),
                        Stream.of("toString(rows.counter) AS counter", "toString(rows.endpoint) AS endpoint"))
                .flatMap(part -> part)
                .toList();
        return files.of("analytics.video_delta", columns, true, query);
    }

    /// What was read of channels and what they gained, for ever; views are the sum of their videos.
    public InputStream channelHistory(ExportQuery query) {
        List<String> columns = Stream.of(
                        Stream.of("slot", "slot_at", "channel_id", "toString(rows.status) AS status", "observed_at"),
                        Columns.CHANNEL_CURRENT.stream().flatMap(Exports::metric),
                        Stream.of("views_nulls", "videos_read", "toString(rows.endpoint) AS endpoint"))
                .flatMap(part -> part)
                .toList();
        return files.of(
                "(SELECT * FROM analytics.channel_snapshot FINAL WHERE seen_slot = slot OR status != 'absent')",
                columns,
                false,
                query);
    }

    private static Stream<String> metric(String metric) {
        return Stream.of(
                metric,
                metric + "_step",
                "d_" + metric,
                metric + "_unc",
                metric + "_gap",
                metric + "_secs",
                Flag.names("rows." + metric + "_flags") + " AS " + metric + "_flags");
    }
}
