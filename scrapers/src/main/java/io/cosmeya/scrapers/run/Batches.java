package io.cosmeya.scrapers.run;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which channels an account reads in a run. The number of a batch is the id of its account; 0 = no account.
@Component
@EnableConfigurationProperties(BatchSettings.class)
class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private static final String CHANNELS = """
            SELECT channel_id FROM scrapers.run_task
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND state IN ('planned', 'released')
            ORDER BY channel_id FOR UPDATE""";

    private static final String TAKEN = """
            SELECT batch_no, count(*) FROM scrapers.run_task WHERE run_id = :run AND platform = :platform GROUP BY batch_no""";

    private static final String MOVE = """
            UPDATE scrapers.run_task SET batch_no = :account, state = 'planned', due_at = :due
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND state IN ('planned', 'released')
              AND channel_id = ANY (:channels)""";

    private static final String LEAVE = """
            UPDATE scrapers.run_task SET state = :state, due_at = :due, outcome = :outcome, error = :error
            WHERE run_id = :run AND platform = :platform AND batch_no = :batch AND state IN ('planned', 'released')""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Sessions sessions;
    private final BatchSettings settings;

    Batches(JdbcClient jdbc, Clock clock, Sessions sessions, BatchSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sessions = sessions;
        this.settings = settings;
    }

    /// Gives the tasks of a new run to the accounts of a platform; what they have no room for is read without one.
    @Transactional
    void assign(long run, Platform platform, Instant from, boolean planned) {
        Map<Integer, Integer> room = room(run, platform, 0);
        if (room.isEmpty()) {
            return;
        }
        Map<Integer, List<Integer>> batches = Assignment.of(channels(run, platform, 0), room);
        batches.forEach((account, channels) -> {
            long spread = planned ? settings.jitter().toMillis() : 0;
            long late = Math.floorMod(Assignment.draw(run, account), spread + 1);
            move(run, platform, 0, account, channels, from.plusMillis(late));
        });
        log.info("Batches of {}: {} of accounts {}", platform.key(), batches.size(), batches.keySet());
    }

    /// Gives what an account has not read in this run to the accounts after it. What they have no room for
    /// waits for the same account when it only rests, and is not done in this run when it does not come back.
    ///
    /// @param rest how long the account rests; zero = it does not come back
    @Transactional
    void handOver(TaskMessage batch, Duration rest, String why) {
        long run = batch.run();
        Set<Integer> left = new HashSet<>(channels(run, batch.platform(), batch.batch()));
        Instant now = clock.instant();
        Assignment.of(left, room(run, batch.platform(), batch.batch())).forEach((account, channels) -> {
            move(run, batch.platform(), batch.batch(), account, channels, now);
            channels.forEach(left::remove);
            log.warn("Account {} takes {} channels of account {}: {}", account, channels.size(), batch.batch(), why);
        });
        if (!left.isEmpty()) {
            leave(batch, rest, why);
            log.warn(
                    "{} channels of account {} {}: {}",
                    left.size(),
                    batch.batch(),
                    rest.isZero() ? "are not done in this run" : "wait for " + rest,
                    why);
        }
    }

    private void leave(TaskMessage batch, Duration rest, String why) {
        of(LEAVE, batch.run(), batch.platform(), batch.batch())
                .param("state", rest.isZero() ? "cancelled" : "planned")
                .param("due", clock.instant().plus(rest).atOffset(ZoneOffset.UTC))
                .param("outcome", rest.isZero() ? "not_done" : "rate_limited")
                .param("error", new Ending("", rest.isZero() ? why + "; no other account is left" : why).error())
                .update();
    }

    private void move(long run, Platform platform, int batch, int account, List<Integer> channels, Instant due) {
        of(MOVE, run, platform, batch)
                .param("account", account)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("channels", channels.toArray(Integer[]::new))
                .update();
    }

    private List<Integer> channels(long run, Platform platform, int batch) {
        return of(CHANNELS, run, platform, batch)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// How many channels more each usable account may take, but for one.
    private Map<Integer, Integer> room(long run, Platform platform, int without) {
        Map<Integer, Integer> room = new HashMap<>();
        for (Session session : sessions.usable(platform)) {
            if (session.account() != without) {
                room.put(session.account(), settings.largest());
            }
        }
        jdbc.sql(TAKEN).param("run", run).param("platform", platform.key()).query(row -> {
            int taken = row.getInt(2);
            room.computeIfPresent(row.getInt(1), (_, most) -> most - taken);
        });
        return room;
    }

    private JdbcClient.StatementSpec of(String sql, long run, Platform platform, int batch) {
        return jdbc.sql(sql).param("run", run).param("platform", platform.key()).param("batch", batch);
    }
}
