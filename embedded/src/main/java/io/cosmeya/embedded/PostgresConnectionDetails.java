package io.cosmeya.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Waits for Postgres only when somebody asks where it is.
record PostgresConnectionDetails(EmbeddedStores stores) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + endpoint().port() + "/" + EmbeddedPostgres.NAME;
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
        return stores.endpoint(StoreKind.POSTGRES);
    }
}
