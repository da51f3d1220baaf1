package io.cosmeya.scrapers;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a message, UTF-8: names as in [SnapshotPage], enums in lower case, instants ISO 8601 in UTC, what the
/// platform did not say as null. The golden file is `golden/snapshot-page.json` on the class path.
public final class SnapshotJson {

    static final String NO_OTHERS = "no others";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            // A count that is left out would be read as 0.
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            // The other counters alone may be left out.
            .injectableValues(new InjectableValues.Std(Map.of(NO_OTHERS, Map.of())))
            .build();

    private SnapshotJson() {}

    /// A page as it travels.
    public static byte[] write(SnapshotPage page) {
        return MAPPER.writeValueAsBytes(page);
    }

    /// A page as it came; what is not a page of a known schema is an [IllegalArgumentException] that says why.
    public static SnapshotPage read(byte[] json) {
        try {
            SnapshotPage page = MAPPER.readValue(json, SnapshotPage.class);
            if (page.schema() != SnapshotPage.SCHEMA) {
                throw new IllegalArgumentException(
                        "schema: " + SnapshotPage.SCHEMA + " is known, got " + page.schema());
            }
            return page;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a page of snapshots: " + e.getOriginalMessage(), e);
        }
    }
}
