package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// A tab of a channel's page that lists videos. A channel without videos of a kind has no such tab.
enum Tab {
    VIDEOS("Videos", "videos", "EgZ2aWRlb3PyBgQKAjoA", Format.VIDEO, 30),
    SHORTS("Shorts", "shorts", "EgZzaG9ydHPyBgUKA5oBAA%3D%3D", Format.SHORT, 48),
    LIVE("Live", "streams", "EgdzdHJlYW1z8gYECgJ6AA%3D%3D", Format.LIVE, 30);

    final String title;
    final String suffix;
    final String params;
    final int pageSize;
    private final Format format;

    Tab(String title, String suffix, String params, Format format, int pageSize) {
        this.title = title;
        this.suffix = suffix;
        this.params = params;
        this.format = format;
        this.pageSize = pageSize;
    }

    /// The tabs that a channel has at a moment.
    static List<Tab> of(WorldChannel channel, Instant now) {
        List<Format> formats =
                channel.listed(now).stream().map(WorldVideo::format).distinct().toList();
        return Arrays.stream(values())
                .filter(tab -> formats.contains(tab.format))
                .toList();
    }

    /// The videos under this tab, the newest first.
    List<WorldVideo> videos(WorldChannel channel, Instant now) {
        return channel.listed(now).stream()
                .filter(video -> video.format() == format)
                .toList();
    }

    /// Whether a request's `params` ask for this tab; padding may be escaped or left out.
    boolean wantedBy(String asked) {
        return bare(asked).equals(bare(params));
    }

    private static String bare(String params) {
        return params.replace("%3D", "").replace("=", "");
    }
}
