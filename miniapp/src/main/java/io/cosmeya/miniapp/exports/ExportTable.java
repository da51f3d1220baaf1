package io.cosmeya.miniapp.exports;

import io.cosmeya.miniapp.problem.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/// A table that can be taken out.
enum ExportTable {
    RAW_VIDEOS,
    RAW_CHANNELS(false),
    VIDEO_HISTORY,
    VIDEO_DELTAS,
    CHANNEL_HISTORY(false),
    IMPORTED;

    private final boolean ofVideos;

    ExportTable() {
        this(true);
    }

    ExportTable(boolean ofVideos) {
        this.ofVideos = ofVideos;
    }

    boolean ofVideos() {
        return ofVideos;
    }

    /// The name in addresses: `raw-videos`.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExportTable of(String key) {
        return Arrays.stream(values())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("table", key));
    }
}
