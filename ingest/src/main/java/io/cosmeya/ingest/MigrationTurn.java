package io.cosmeya.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// One process at a time changes the tables of ClickHouse, which has no locks itself: the turn is an advisory lock of
/// Postgres, which lets go of it when its holder dies.
record MigrationTurn(DataSource postgres) {

    /// "cosmeyaC", any number that nobody else takes.
    private static final long KEY = 0x636F_736D_6579_6143L;

    /// Waits for the turn, does the work, and gives the turn on.
    void take(Runnable work) {
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + KEY + ")");
            try {
                work.run();
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the turn to change the tables of ClickHouse cannot be had", e);
        }
    }
}
