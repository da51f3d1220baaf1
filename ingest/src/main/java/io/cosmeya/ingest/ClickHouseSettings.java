package io.cosmeya.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where ClickHouse is; without a url the address comes from a bean of connection details qualified `clickhouse`.
///
/// @param url `jdbc:clickhouse://host:8123/default`
@ConfigurationProperties("cosmeya.clickhouse")
record ClickHouseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {}
