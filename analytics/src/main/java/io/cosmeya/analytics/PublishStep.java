package io.cosmeya.analytics;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/// The step that publishes the videos, a transaction a bucket of channels. A restart publishes all of them again: what
/// was counted in between by another run may have changed them.
@Configuration(proxyBeanMethods = false)
class PublishStep {

    private static final String BUCKET = "bucket";
    private static final String BUCKETS = "buckets";

    /// Buckets that are published side by side.
    static final int THREADS = 2;

    private final ClosedSlots slots;
    private final Publishing publishing;

    PublishStep(ClosedSlots slots, Publishing publishing) {
        this.slots = slots;
        this.publishing = publishing;
    }

    @Bean
    Step publishVideos(JobRepository repository, PlatformTransactionManager transactions, Partitioner channelBuckets) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("publish-");
        threads.setConcurrencyLimit(THREADS);
        return new StepBuilder("publish-videos", repository)
                .partitioner("publish-bucket", channelBuckets)
                .step(new StepBuilder("publish-bucket", repository)
                        .tasklet(
                                (contribution, chunk) -> {
                                    publish(contribution.getStepExecution());
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .allowStartIfComplete(true)
                        .build())
                .taskExecutor(threads)
                .gridSize(1)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    Partitioner channelBuckets(@Value("#{stepExecution}") StepExecution step) {
        int buckets = publishing.buckets(slots.of(step));
        return ignored -> {
            // A bucket that failed keeps its context, so one of another number of buckets has another name.
            Map<String, ExecutionContext> contexts = new HashMap<>();
            for (int bucket = 0; bucket < buckets; bucket++) {
                contexts.put(
                        "%dof%d".formatted(bucket, buckets),
                        new ExecutionContext(Map.of(BUCKET, bucket, BUCKETS, buckets)));
            }
            return contexts;
        };
    }

    private void publish(StepExecution step) {
        int bucket = step.getExecutionContext().getInt(BUCKET);
        int buckets = step.getExecutionContext().getInt(BUCKETS);
        for (ClosedSlot slot : slots.withLater(slots.of(step))) {
            publishing.videos(slot, bucket, buckets);
        }
    }
}
