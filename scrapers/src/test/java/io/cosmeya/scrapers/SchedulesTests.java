package io.cosmeya.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

class SchedulesTests {

    @Test
    void aSlowScheduleDoesNotHoldUpAnother() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(Schedules.class, SlowAndQuick.class)
                .run(context -> {
                    SlowAndQuick both = context.getBean(SlowAndQuick.class);
                    assertThat(both.slowBegan.await(10, TimeUnit.SECONDS)).isTrue();
                    assertThat(both.quickRan.await(10, TimeUnit.SECONDS)).isTrue();
                    both.slowMayEnd.countDown();
                });
    }

    static class SlowAndQuick {

        final CountDownLatch slowBegan = new CountDownLatch(1);
        final CountDownLatch slowMayEnd = new CountDownLatch(1);
        final CountDownLatch quickRan = new CountDownLatch(3);

        @Scheduled(fixedDelay = 10)
        void slow() throws InterruptedException {
            slowBegan.countDown();
            slowMayEnd.await();
        }

        @Scheduled(fixedDelay = 10)
        void quick() throws InterruptedException {
            slowBegan.await();
            quickRan.countDown();
        }
    }
}
