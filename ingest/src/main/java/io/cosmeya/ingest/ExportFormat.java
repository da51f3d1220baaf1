package io.cosmeya.ingest;

import com.clickhouse.data.ClickHouseFormat;
import java.util.Locale;
import java.util.Map;

/// A format of a file of rows; the engine writes it.
public enum ExportFormat {
    /// RFC 4180 with a header; null is an empty field, instants are ISO 8601.
    CSV(
            ClickHouseFormat.CSVWithNames,
            "text/csv;charset=UTF-8",
            Map.of("format_csv_null_representation", "", "date_time_output_format", "iso")),
    /// Apache Parquet.
    PARQUET(
            ClickHouseFormat.Parquet,
            "application/vnd.apache.parquet",
            Map.of("output_format_parquet_string_as_string", "1"));

    private final ClickHouseFormat format;
    private final String mediaType;
    private final Map<String, String> settings;

    ExportFormat(ClickHouseFormat format, String mediaType, Map<String, String> settings) {
        this.format = format;
        this.mediaType = mediaType;
        this.settings = settings;
    }

    /// The ending of a file's name: `csv`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its media type.
    public String mediaType() {
        return mediaType;
    }

    ClickHouseFormat format() {
        return format;
    }

    Map<String, String> settings() {
        return settings;
    }

    /// An expression for a text that came from the web: spreadsheets take one that begins like a formula for one, so a
    /// file for them has an apostrophe before it.
    String text(String column) {
        return switch (this) {
            case CSV ->
                "if(%1$s != '' AND position('=+-@\\t\\r\\n', substring(%1$s, 1, 1)) > 0, concat('\\'', %1$s), %1$s)"
                        .formatted(column);
            case PARQUET -> column;
        };
    }
}
