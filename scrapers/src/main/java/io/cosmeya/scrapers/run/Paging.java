package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.ChannelSnapshot;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a reading into messages; the last one carries the channel's own numbers and the manifest.
///
/// @param complete whether the reading enumerated all videos
/// @param ids dense ids of the videos, by the platform's
record Paging(
        TaskMessage task,
        String parser,
        ChannelReading reading,
        boolean complete,
        Map<String, Integer> ids,
        Instant at) {

    private static final int SIZE = 100;

    List<SnapshotPage> pages() {
        List<VideoReading> videos = reading.videos();
        int count = Math.max(1, Math.ceilDiv(videos.size(), SIZE));
        List<SnapshotPage> pages = new ArrayList<>(count);
        for (int page = 0; page < count; page++) {
            List<VideoReading> part = videos.subList(page * SIZE, Math.min(videos.size(), (page + 1) * SIZE));
            boolean last = page == count - 1;
            pages.add(page(page, part, last ? new SnapshotPage.Manifest(count, videos.size()) : null));
        }
        return pages;
    }

    private SnapshotPage page(int page, List<VideoReading> part, SnapshotPage.@Nullable Manifest manifest) {
        return new SnapshotPage(
                SnapshotPage.SCHEMA,
                task.run(),
                task.slot(),
                task.platform(),
                task.channel(),
                task.attempt(),
                page,
                at,
                parser,
                reading.exit(),
                manifest == null ? null : channel(),
                part.stream().map(this::snapshot).toList(),
                manifest);
    }

    private ChannelSnapshot channel() {
        return new ChannelSnapshot(
                complete ? Snapshot.Status.OK : Snapshot.Status.PARTIAL,
                reading.endpoint(),
                reading.followers(),
                reading.views(),
                reading.videoCount());
    }

    private Snapshot snapshot(VideoReading video) {
        Integer id = ids.get(video.seen().platformId());
        if (id == null) {
            throw new IllegalStateException("no id for video " + video.seen().platformId());
        }
        return new Snapshot(
                id,
                video.status(),
                video.seen().published(),
                video.counter(),
                video.endpoint(),
                video.views(),
                video.likes(),
                video.comments(),
                video.shares(),
                video.others());
    }
}
