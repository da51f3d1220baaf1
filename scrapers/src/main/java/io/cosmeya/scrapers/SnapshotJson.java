package io.cosmeya.scrapers;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a message, UTF-8: names as in [SnapshotPage], enums in lower case, instants ISO 8601 in UTC, what the
/// platform did not say as null. The golden file is `golden/snapshot-page.json` on the class path.
public final class SnapshotJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();

    private SnapshotJson() {}

    /// A page as it travels.
    public static byte[] write(SnapshotPage page) {
        return MAPPER.writeValueAsBytes(page);
    }

    /// A page as it came; what is not a page of a known schema is an [IllegalArgumentException] that says why,
    /// beginning with the field where one is to blame.
    public static SnapshotPage read(byte[] json) {
        try {
            return new PageReader(json).read();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a page of snapshots: " + e.getOriginalMessage(), e);
        }
    }
}
