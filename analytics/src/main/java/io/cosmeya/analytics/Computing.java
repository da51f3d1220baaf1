package io.cosmeya.analytics;

import io.cosmeya.scrapers.run.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/// Runs the job for one revision of a run to its end, going on where an earlier attempt stopped.
@Component
class Computing {

    private static final Logger log = LoggerFactory.getLogger(Computing.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job computeRun;

    Computing(JobOperator operator, JobRepository repository, Job computeRun) {
        this.operator = operator;
        this.repository = repository;
        this.computeRun = computeRun;
    }

    /// Ends what a process that died left running. Only who has the [Turn] may ask.
    void recover() {
        for (JobExecution left : repository.findRunningJobExecutions(ComputeJob.NAME)) {
            log.warn("execution {} of {} was left running: recovering it", left.getId(), left.getJobParameters());
            operator.recover(left);
        }
    }

    /// True when the run is computed.
    boolean compute(Run run) {
        try {
            JobExecution execution = operator.start(computeRun, RunRevision.of(run));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                log.info("run {} revision {} is computed", run.id(), run.revision());
                return true;
            }
            log.error("run {} revision {} is not computed: {}", run.id(), run.revision(), execution.getExitStatus());
        } catch (JobExecutionException e) {
            log.error("run {} revision {} cannot be computed", run.id(), run.revision(), e);
        }
        return false;
    }
}
