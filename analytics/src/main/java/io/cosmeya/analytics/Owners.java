package io.cosmeya.analytics;

import io.cosmeya.ingest.OwnedRows;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// Fills in `$owned`, by which the rows of videos are found: that a row is of one of their channels.
@Component
class Owners {

    private final OwnedRows rows;

    Owners(OwnedRows rows) {
        this.rows = rows;
    }

    /// Of a video.
    Sql in(Sql sql, int video) {
        return in(sql, List.of(video));
    }

    /// Of several.
    Sql in(Sql sql, Collection<Integer> videos) {
        return sql.filled("owned", rows.of(videos));
    }
}
