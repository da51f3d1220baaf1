package io.cosmeya.ingest;

import io.cosmeya.scrapers.SnapshotPage;
import java.util.List;

/// A table that pages land in: its columns in the order in which a page's rows are written.
interface RawTable {

    /// With its database: `ingest.snap_raw`.
    String name();

    List<String> columns();

    /// Appends the rows that the page has for this table; possibly none.
    void write(SnapshotPage page, RowBinary rows);
}
