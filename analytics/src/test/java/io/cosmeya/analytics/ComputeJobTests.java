package io.cosmeya.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cosmeya.ingest.RawRows;
import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@AnalyticsTest
class ComputeJobTests {

    @Autowired
    Ground ground;

    @Autowired
    Runs runs;

    @Autowired
    ComputedRuns computed;

    @Autowired
    Computing computing;

    @Autowired
    Turn turn;

    @Autowired
    Clock clock;

    @Autowired
    JobRepository repository;

    @Autowired
    RawRows rawRows;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcConnectionDetails postgres;

    @Autowired
    @Qualifier("clickhouse")
    JdbcConnectionDetails clickHouse;

    @BeforeEach
    void twoSlotsOfFiftyVideos() {
        ground.clear();
        for (int slot = 1; slot <= 2; slot++) {
            for (int video = 1; video <= 50; video++) {
                ground.rows(Raw.views(slot, video, 100L * video + slot).likes((long) video));
            }
            ground.listed(slot, 1000L + slot, 1);
        }
        ground.compute(1);
    }

    @Test
    void aSecondComputationGivesTheSameTables() {
        ground.compute(2);
        var once = ground.tables();
        ground.compute(2);
        ground.compute(1);
        assertThat(ground.tables()).isEqualTo(once);
    }

    @Test
    void aJobThatFailsGoesOnWhenItCan() {
        Run run = ground.run(2);
        ground.postgres()
                .sql("ALTER TABLE analytics.channel_current RENAME TO hidden")
                .update();
        try {
            assertThat(computing.compute(run)).isFalse();
        } finally {
            ground.postgres()
                    .sql("ALTER TABLE analytics.hidden RENAME TO channel_current")
                    .update();
        }
        assertThat(computed.among(List.of(run.id()))).isEmpty();
        assertThat(computing.compute(run)).isTrue();
        assertIsAsIfUndisturbed();
    }

    @Test
    void aKilledInstanceIsFollowedByAnotherThatGoesOn() throws Exception {
        Run run = ground.run(2);
        Process other;
        try (Connection blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("LOCK TABLE analytics.video_current IN EXCLUSIVE MODE");
            other = OtherInstance.start(postgres, clickHouse);
            await().atMost(Duration.ofSeconds(90)).until(() -> stepsStarted("publish-bucket%", run) > 0);
            other.destroyForcibly().waitFor();
            blocker.rollback();
        }
        assertThat(repository.findRunningJobExecutions(ComputeJob.NAME)).isNotEmpty();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            watch().look();
            return !computed.among(List.of(run.id())).isEmpty();
        });
        assertThat(repository.findRunningJobExecutions(ComputeJob.NAME)).isEmpty();
        assertIsAsIfUndisturbed();
    }

    @Test
    void twoInstancesComputeARunOnce() {
        Run run = ground.run(2);
        var one = CompletableFuture.runAsync(watch()::look);
        var two = CompletableFuture.runAsync(watch()::look);
        CompletableFuture.allOf(one, two).join();
        watch().look();
        assertThat(computed.among(List.of(run.id()))).containsExactly(run.id());
        assertThat(executions(run)).isEqualTo(1);
    }

    @Test
    void whatIsComputedIsNotComputedAgainUntilItsRevisionGrows() {
        Run run = ground.run(2);
        watch().look();
        watch().look();
        assertThat(executions(run)).isEqualTo(1);
        runs.reclose(run.id(), run.revision(), false);
        ground.run(2);
        watch().look();
        assertThat(executions(run)).isEqualTo(2);
    }

    private void assertIsAsIfUndisturbed() {
        var tables = ground.tables();
        assertThat(tables.get("video_current")).hasSize(50);
        assertThat(tables.get("totals")).hasSize(2);
        ground.compute(2);
        assertThat(ground.tables()).isEqualTo(tables);
    }

    private RunWatch watch() {
        return new RunWatch(runs, computed, computing, turn, rawRows, clock);
    }

    private long executions(Run run) {
        return count("""
                SELECT count(*) FROM analytics.batch_job_execution_params
                WHERE parameter_name = 'run' AND parameter_value = '%d'""".formatted(run.id()));
    }

    private long stepsStarted(String name, Run run) {
        return count("""
                SELECT count(*) FROM analytics.batch_step_execution AS s
                JOIN analytics.batch_job_execution_params AS p USING (job_execution_id)
                WHERE s.step_name LIKE '%s' AND p.parameter_name = 'run' AND p.parameter_value = '%d'""".formatted(name, run.id()));
    }

    private long count(String sql) {
        return ground.postgres().sql(sql).query((row, number) -> row.getLong(1)).single();
    }
}
