package io.cosmeya.scrapers.amqp;

import com.rabbitmq.client.Channel;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.run.BatchWorker;
import io.cosmeya.scrapers.run.TaskMessage;
import io.cosmeya.scrapers.run.TaskWorker;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Takes tasks from the queues of the platforms. A message is acknowledged after what came of it is in the database.
@Component
@Role("scrapers")
class TaskListener {

    private static final Logger log = LoggerFactory.getLogger(TaskListener.class);

    private static final long PAUSE = 5_000;

    private final TaskWorker worker;
    private final BatchWorker batches;

    TaskListener(TaskWorker worker, BatchWorker batches) {
        this.worker = worker;
        this.batches = batches;
    }

    @RabbitListener(
            id = "tasks",
            queues = {"parsing_tiktok", "parsing_youtube", "parsing_likee"},
            containerFactory = "oneByOne",
            concurrency = "${cosmeya.scrapers.workers:4}")
    void takeTask(Message message, Channel channel) throws IOException, InterruptedException {
        take(message, channel);
    }

    // A batch may last an hour: on consumers of its own it holds nobody else's task back.
    @RabbitListener(
            id = "batches",
            queues = "parsing_instagram",
            containerFactory = "oneByOne",
            concurrency = "${cosmeya.scrapers.batch-workers:2}")
    void takeBatch(Message message, Channel channel) throws IOException, InterruptedException {
        take(message, channel);
    }

    private void take(Message message, Channel channel) throws IOException, InterruptedException {
        long tag = message.getMessageProperties().getDeliveryTag();
        Optional<TaskMessage> task = read(message);
        if (task.isEmpty()) {
            channel.basicReject(tag, false);
            return;
        }
        try {
            if (task.get().batch() == 0) {
                worker.work(task.get());
            } else {
                batches.work(task.get());
            }
            channel.basicAck(tag, false);
        } catch (DataAccessException | TransactionException unreachable) {
            log.error("The database cannot be reached, the task goes back to its queue", unreachable);
            Thread.sleep(PAUSE);
            channel.basicNack(tag, false, true);
        }
    }

    private static Optional<TaskMessage> read(Message message) {
        try {
            return Optional.of(TaskJson.read(message.getBody()));
        } catch (IllegalArgumentException poison) {
            log.error("A message that is not a task goes to the parking queue: {}", poison.getMessage());
            return Optional.empty();
        }
    }
}
