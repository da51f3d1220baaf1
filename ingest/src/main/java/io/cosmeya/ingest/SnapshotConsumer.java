package io.cosmeya.ingest;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.Role;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes the pages off their queue while the store answers. Trouble that lasts makes it stop rather than hand messages
/// back and forth, which would use up their deliveries.
@Component
@Role("ingest")
class SnapshotConsumer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SnapshotConsumer.class);

    private final ConnectionFactory broker;
    private final Inspection inspection;
    private final Intake intake;
    private final Parking parking;
    private final ClickHouse clickHouse;
    private final IngestSettings settings;
    private final AtomicBoolean paused = new AtomicBoolean();
    private final AtomicBoolean stoppedForGood = new AtomicBoolean();

    private volatile SimpleMessageListenerContainer container = new SimpleMessageListenerContainer();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private boolean running;

    SnapshotConsumer(
            ConnectionFactory broker,
            Inspection inspection,
            Intake intake,
            Parking parking,
            ClickHouse clickHouse,
            IngestSettings settings) {
        this.broker = broker;
        this.inspection = inspection;
        this.intake = intake;
        this.parking = parking;
        this.clickHouse = clickHouse;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        stopping = new CountDownLatch(1);
        stoppedForGood.set(false);
        container = container();
        container.start();
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping.countDown();
        container.destroy();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /// Whether intake waits for a person, since every batch would fail: it begins again with the next start.
    boolean stoppedForGood() {
        return stoppedForGood.get();
    }

    /// Begins again after a pause, when the store answers and the broker takes what is to be parked.
    @Scheduled(fixedDelayString = "${cosmeya.ingest.look:15s}")
    synchronized void resume() {
        if (!running || !paused.get() || parking.blocked() || !answers()) {
            return;
        }
        container.destroy();
        paused.set(false);
        start();
        log.info("The stores answer again: pages are taken from the queue");
    }

    /// Called on the thread of a batch, which the container waits for: so it stops on another.
    private void pause(IntakeStopped reason) {
        if (stopping.getCount() == 0) {
            return;
        }
        stopping.countDown();
        log.error("Intake of pages stops {}: {}", reason.forGood() ? "for good" : "for now", reason.getMessage());
        SimpleMessageListenerContainer stopped = container;
        stopped.stop(() -> (reason.forGood() ? stoppedForGood : paused).set(true));
    }

    private boolean answers() {
        try {
            clickHouse
                    .jdbc()
                    .sql("SELECT count() FROM ingest.snap_raw WHERE slot = 0")
                    .query()
                    .singleRow();
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private SimpleMessageListenerContainer container() {
        SimpleMessageListenerContainer built = new SimpleMessageListenerContainer(broker);
        built.setListenerId("snapshots");
        built.setQueueNames(Queues.SNAPSHOTS);
        built.setConcurrentConsumers(settings.consumers());
        built.setConsumerBatchEnabled(true);
        built.setBatchSize(settings.messages());
        built.setReceiveTimeout(settings.idle().toMillis());
        built.setBatchReceiveTimeout(settings.fill().toMillis());
        built.setPrefetchCount(2 * settings.messages());
        built.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        built.setForceStop(true);
        built.setForceCloseChannel(true);
        built.setMissingQueuesFatal(false);
        built.setMessageListener(new SnapshotListener(inspection, intake, parking, stopping, this::pause));
        built.afterPropertiesSet();
        return built;
    }
}
