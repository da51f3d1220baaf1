package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import io.cosmeya.scrapers.run.Runs;
import java.util.function.Consumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// Computes one revision of a closed run. Every step is a function of the slot's raw rows and of the slot
/// before, and replaces what it wrote earlier: a second run, a restart and late data all give the same tables.
/// What is late is counted of its channels only.
@Configuration(proxyBeanMethods = false)
class ComputeJob {

    static final String NAME = "compute-run";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Runs runs;
    private final ClosedSlots slots;
    private final LateRows late;
    private final Counting counting;
    private final Publishing publishing;
    private final Deriving deriving;
    private final Totals totals;
    private final Movers movers;

    ComputeJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Runs runs,
            ClosedSlots slots,
            LateRows late,
            Counting counting,
            Publishing publishing,
            Deriving deriving,
            Totals totals,
            Movers movers) {
        this.repository = repository;
        this.transactions = transactions;
        this.runs = runs;
        this.slots = slots;
        this.late = late;
        this.counting = counting;
        this.publishing = publishing;
        this.deriving = deriving;
        this.totals = totals;
        this.movers = movers;
    }

    @Bean
    Job computeRun(Step publishVideos) {
        return new JobBuilder(NAME, repository)
                .start(optimiseSlot())
                .next(step("count-slots", slot -> slots.withLater(slot).forEach(counting::count)))
                .next(publishVideos)
                .next(step("publish-channels", slot -> slots.withLater(slot).forEach(publishing::channels)))
                .next(step("derive-figures", slot -> deriving.derive(slots.withLater(slot))))
                .next(recordRun())
                .next(step(
                        "forget-older",
                        slot -> deriving.keepOnly(slots.withLater(slot).getLast())))
                .build();
    }

    private Step step(String name, Consumer<ClosedSlot> work) {
        return tasklet(name, (contribution, chunk) -> {
            work.accept(slots.of(contribution.getStepExecution()));
            return RepeatStatus.FINISHED;
        });
    }

    private Step optimiseSlot() {
        return tasklet("optimise-slot", (contribution, chunk) -> {
            StepExecution step = contribution.getStepExecution();
            ClosedSlot slot = slots.of(RunRevision.of(step).run());
            counting.optimise(slot);
            late.of(step, slot).keep(step);
            return RepeatStatus.FINISHED;
        });
    }

    private Step recordRun() {
        return tasklet("record-run", (contribution, chunk) -> {
            RunRevision computed = RunRevision.of(contribution.getStepExecution());
            Run run = runs.find(computed.run()).orElseThrow();
            totals.computed(run, computed.revision());
            for (ClosedSlot slot : slots.withLater(slots.of(run.id()))) {
                totals.update(slot);
                movers.keep(slot);
            }
            return RepeatStatus.FINISHED;
        });
    }

    private Step tasklet(String name, Tasklet work) {
        return new StepBuilder(name, repository)
                .tasklet(work, transactions)
                .allowStartIfComplete(true)
                .build();
    }
}
