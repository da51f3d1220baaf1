package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.run.TaskMessage;
import io.cosmeya.scrapers.run.TaskQueue;
import java.util.List;
import org.springframework.stereotype.Component;

/// Due tasks for the workers, by way of the outbox.
@Component
class RabbitTaskQueue implements TaskQueue {

    private final Outbox outbox;

    RabbitTaskQueue(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void accept(List<TaskMessage> tasks) {
        tasks.forEach(task -> outbox.add(Queues.tasks(task.platform()), task.messageId(), TaskJson.write(task)));
    }
}
