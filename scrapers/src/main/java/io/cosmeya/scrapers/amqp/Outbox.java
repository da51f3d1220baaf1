package io.cosmeya.scrapers.amqp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Messages that were decided on and not yet confirmed by the broker. What is put in belongs to the transaction of the
/// caller.
@Repository
class Outbox {

    private static final String ADD = """
            INSERT INTO scrapers.outbox (queue, message_id, payload, created_at)
            VALUES (:queue, :id, :payload, :now)""";

    private static final String OLDEST = """
            SELECT id, queue, message_id, payload FROM scrapers.outbox ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String queue, UUID messageId, byte[] payload) {
        jdbc.sql(ADD)
                .param("queue", queue)
                .param("id", messageId)
                .param("payload", payload)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /// The oldest messages that nobody else is sending, locked until the transaction ends.
    List<Letter> oldest(int limit) {
        return jdbc.sql(OLDEST).param("limit", limit).query(Letter::row).list();
    }

    void delete(List<Long> ids) {
        jdbc.sql("DELETE FROM scrapers.outbox WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /// A message on its way.
    record Letter(long id, String queue, UUID messageId, byte[] payload) {

        static Letter row(ResultSet row, int number) throws SQLException {
            return new Letter(
                    row.getLong("id"),
                    row.getString("queue"),
                    row.getObject("message_id", UUID.class),
                    row.getBytes("payload"));
        }
    }
}
