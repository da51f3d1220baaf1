package io.cosmeya.analytics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// The right to compute, which one instance has at a time. It is a lock of a Postgres session: it ends with the process
/// that holds it, however that ends.
@Component
class Turn {

    private static final long KEY = 0x636f_736d_6579_61L;

    private final DataSource dataSource;

    Turn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Does the work if no other instance is at it; false when one is.
    boolean take(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                ask(connection, "SELECT pg_advisory_unlock(?)");
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of the computing instance cannot be asked for", e);
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
