package io.cosmeya.analytics;

import static java.util.Objects.requireNonNull;

import io.cosmeya.scrapers.run.Run;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;

/// What a job computes.
record RunRevision(long run, int revision) {

    private static final String RUN = "run";
    private static final String REVISION = "revision";

    static JobParameters of(Run run) {
        return new JobParametersBuilder()
                .addLong(RUN, run.id())
                .addLong(REVISION, (long) run.revision())
                .toJobParameters();
    }

    static RunRevision of(StepExecution step) {
        JobParameters parameters = step.getJobParameters();
        return new RunRevision(
                requireNonNull(parameters.getLong(RUN)), Math.toIntExact(requireNonNull(parameters.getLong(REVISION))));
    }
}
