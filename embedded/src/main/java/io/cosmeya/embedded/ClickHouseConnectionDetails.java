package io.cosmeya.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Waits for ClickHouse only when somebody asks where it is.
record ClickHouseConnectionDetails(EmbeddedStores stores) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return "jdbc:clickhouse://127.0.0.1:" + endpoint().port() + "/default";
    }

    @Override
    public String getUsername() {
        return endpoint().user();
    }

    @Override
    public String getPassword() {
        return endpoint().password();
    }

    private Endpoint endpoint() {
        return stores.endpoint(StoreKind.CLICKHOUSE);
    }
}
