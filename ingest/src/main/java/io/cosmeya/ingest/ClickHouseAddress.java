package io.cosmeya.ingest;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where ClickHouse answers, in the two spellings that its JDBC driver and its client want.
record ClickHouseAddress(String jdbcUrl, String endpoint, String user, String password) {

    private static final String JDBC = "jdbc:";
    private static final String CLICKHOUSE = "clickhouse:";

    /// Takes `jdbc:clickhouse://host:8123/…`, `jdbc:clickhouse:https://…` or a bare `http(s)://host:8123`.
    static ClickHouseAddress of(String url, @Nullable String user, @Nullable String password) {
        String bare = url.startsWith(JDBC) ? url.substring(JDBC.length()) : url;
        bare = bare.startsWith(CLICKHOUSE) ? bare.substring(CLICKHOUSE.length()) : bare;
        String http = bare.startsWith("//") ? scheme(bare) + ":" + bare : bare;
        return new ClickHouseAddress(
                JDBC + CLICKHOUSE + http,
                endpoint(http),
                user == null ? "default" : user,
                password == null ? "" : password);
    }

    private static String scheme(String bare) {
        return bare.contains("ssl=true") ? "https" : "http";
    }

    private static String endpoint(String http) {
        URI uri = URI.create(http);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("cosmeya.clickhouse.url: names no host: " + http);
        }
        return uri.getScheme() + "://" + uri.getHost() + ":" + port(uri);
    }

    private static int port(URI uri) {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return "https".equals(uri.getScheme()) ? 8443 : 8123;
    }

    @Override
    public String toString() {
        return endpoint;
    }
}
