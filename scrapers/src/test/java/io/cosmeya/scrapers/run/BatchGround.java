package io.cosmeya.scrapers.run;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.egress.Sessions;
import io.cosmeya.scrapers.egress.SignedIn;
import io.cosmeya.scrapers.platform.PlatformScraper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/// People of Instagram on empty ground, accounts that read them, and workers whose sittings go as a test says.
@Component
class BatchGround {

    private static final List<String> STATES = List.of("ok", "cooling", "challenged", "banned", "frozen");

    private final WorkGround work;
    private final Ground ground;
    private final SignedIn signedIn;
    private final Sessions sessions;
    private final Runs runs;
    private final Flow flow;
    private final Batches batches;
    private final BatchTasks tasks;
    private final BatchReading reading;
    private final BatchSettings settings;
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    BatchGround(
            WorkGround work,
            Ground ground,
            SignedIn signedIn,
            Sessions sessions,
            Runs runs,
            Flow flow,
            Batches batches,
            BatchTasks tasks,
            BatchReading reading,
            BatchSettings settings) {
        this.work = work;
        this.ground = ground;
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.runs = runs;
        this.flow = flow;
        this.batches = batches;
        this.tasks = tasks;
        this.reading = reading;
        this.settings = settings;
    }

    void clear() {
        work.clear();
        pauses.clear();
    }

    int account(String label) {
        return signedIn.account(INSTAGRAM, label, Map.of("sessionid", label));
    }

    Run open(int channels) {
        ground.execute("""
                INSERT INTO scrapers.channel (platform, platform_id, handle, title, added_at)
                SELECT 'instagram', 'ig' || n, '@ig' || n, 'Person ' || n, '2026-11-01T00:00:00Z'
                FROM generate_series(1, %d) n""".formatted(channels));
        return runs.open(Run.Kind.MANUAL);
    }

    /// Releases and works until nothing is due.
    void workAll(ScriptedSittings sittings) {
        for (int round = 0; round < 50; round++) {
            flow.release();
            List<TaskMessage> released = released();
            if (released.isEmpty()) {
                return;
            }
            released.forEach(worker(sittings)::work);
        }
        throw new AssertionError("there is no end to it");
    }

    /// The message that starts the batch of an account.
    TaskMessage started(Run run, int account) {
        return released().stream()
                .filter(each -> each.run() == run.id() && each.batch() == account)
                .findFirst()
                .orElseThrow();
    }

    /// What starts a task, in its batch if it has one.
    TaskMessage message(Run run, Task task) {
        return WorkGround.message(run, INSTAGRAM, task.channelId(), batch(task), task.attempt());
    }

    /// The state in which an account is kept.
    String state(int account) {
        return STATES.stream()
                .filter(state -> ground.count("SELECT count(*) FROM scrapers.account WHERE id = %d AND state = '%s'"
                                .formatted(account, state))
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    /// How long workers have paused, in order.
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    BatchWorker worker(ScriptedSittings sittings) {
        var beans = new StaticListableBeanFactory(Map.of("scripted", sittings));
        return new BatchWorker(
                sessions, batches, tasks, reading, settings, pauses::add, beans.getBeanProvider(PlatformScraper.class));
    }

    private List<TaskMessage> released() {
        return runs.latest(0, 9).stream()
                .flatMap(run -> runs.batches(run.id()).stream().flatMap(batch -> released(run, batch.account())))
                .toList();
    }

    private Stream<TaskMessage> released(Run run, int account) {
        return runs.tasks(run.id()).stream()
                .filter(task -> task.state() == Task.State.RELEASED && batch(task) == account)
                .map(task -> message(run, task));
    }

    private int batch(Task task) {
        return (int) ground.count("SELECT batch_no FROM scrapers.run_task WHERE run_id = %d AND channel_id = %d"
                .formatted(task.runId(), task.channelId()));
    }
}
