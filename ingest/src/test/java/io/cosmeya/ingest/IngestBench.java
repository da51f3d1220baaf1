package io.cosmeya.ingest;

import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.data.ClickHouseFormat;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.run.Slot;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/// How fast pages go through broker, consumer and store, beside the two halves of the way taken bare: publish and
/// consume the same messages without a store, and insert the same rows, already encoded, without a broker. The three
/// take turns in each round; the ratio is ours to the slower half.
final class IngestBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int PAGES = Integer.getInteger("bench.pages", 2_000);
    private static final int VIDEOS = 100;
    private static final int ROWS = PAGES * VIDEOS;
    private static final int PAGES_A_BATCH = 100;
    private static final AMQP.BasicProperties PERSISTENT =
            new AMQP.BasicProperties.Builder().deliveryMode(2).build();

    private final ConfigurableApplicationContext context;
    private final Ground ground;
    private final ClickHouse clickHouse;
    private final com.rabbitmq.client.Connection broker;
    private final com.rabbitmq.client.Connection publisher;
    private final Random random = new Random(7);

    private IngestBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.ground = context.getBean(Ground.class);
        this.clickHouse = context.getBean(ClickHouse.class);
        ConnectionFactory connections = context.getBean(ConnectionFactory.class);
        this.broker = connections.createConnection().getDelegate();
        this.publisher =
                connections.getPublisherConnectionFactory().createConnection().getDelegate();
    }

    public static void main(String[] args) throws Exception {
        SpringApplication application = new SpringApplication(IngestApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("reports");
        application.setDefaultProperties(
                java.util.Map.of("cosmeya.embedded.folder", "target/bench-stores", "logging.level.root", "warn"));
        try (ConfigurableApplicationContext context = application.run(args)) {
            new IngestBench(context).run();
        }
    }

    private void run() throws Exception {
        double[] ours = new double[ROUNDS];
        double[] bareBroker = new double[ROUNDS];
        double[] bareStore = new double[ROUNDS];
        round();
        for (int i = 0; i < ROUNDS; i++) {
            double[] rates = round();
            ours[i] = rates[0];
            bareBroker[i] = rates[1];
            bareStore[i] = rates[2];
            System.out.printf(
                    "ingest round %d: ours %,.0f rows/s, broker alone %,.0f, store alone %,.0f, ratio %.2f%n",
                    i + 1, rates[0], rates[1], rates[2], rates[0] / Math.min(rates[1], rates[2]));
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> ours[i] / Math.min(bareBroker[i], bareStore[i]))
                .toArray();
        System.out.printf(
                "ingest: ours %,.0f rows/s, broker alone %,.0f, store alone %,.0f (medians of %d rounds of %,d rows);"
                        + " ratio to the slower half: median %.2f, min %.2f, max %.2f; goal 0.70%n",
                median(ours),
                median(bareBroker),
                median(bareStore),
                ROUNDS,
                ROWS,
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    private double[] round() throws Exception {
        return new double[] {ours(pages()), bareBroker(pages()), bareStore(pages())};
    }

    private double ours(List<SnapshotPage> pages) throws Exception {
        List<byte[]> bodies = pages.stream().map(SnapshotJson::write).toList();
        ground.clear();
        SnapshotConsumer consumer = consumer();
        consumer.start();
        long start = System.nanoTime();
        publish(pages, bodies);
        while (ground.storedPages() < pages.size()) {
            Thread.sleep(2);
        }
        double rate = rate(start);
        consumer.stop();
        if (ground.rows("ingest.snap_raw FINAL") != ROWS) {
            throw new IllegalStateException("rows are missing");
        }
        return rate;
    }

    private double bareBroker(List<SnapshotPage> pages) throws Exception {
        List<byte[]> bodies = pages.stream().map(SnapshotJson::write).toList();
        ground.clear();
        CountDownLatch taken = new CountDownLatch(pages.size());
        try (Channel channel = broker.createChannel()) {
            channel.basicQos(2 * PAGES_A_BATCH);
            channel.basicConsume(Queues.SNAPSHOTS, false, acknowledging(channel, taken));
            long start = System.nanoTime();
            publish(pages, bodies);
            taken.await();
            return rate(start);
        }
    }

    private static DefaultConsumer acknowledging(Channel channel, CountDownLatch taken) {
        return new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body)
                    throws IOException {
                if (envelope.getDeliveryTag() % PAGES_A_BATCH == 0) {
                    channel.basicAck(envelope.getDeliveryTag(), true);
                }
                taken.countDown();
            }
        };
    }

    private double bareStore(List<SnapshotPage> pages) throws Exception {
        ground.clear();
        VideoTable table = new VideoTable();
        List<RowBinary> batches = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += PAGES_A_BATCH) {
            RowBinary rows = new RowBinary();
            pages.subList(from, from + PAGES_A_BATCH).forEach(page -> table.write(page, rows));
            batches.add(rows);
        }
        long start = System.nanoTime();
        for (RowBinary rows : batches) {
            clickHouse
                    .writer()
                    .insert(
                            table.name(),
                            table.columns(),
                            rows.stream(),
                            ClickHouseFormat.RowBinary,
                            new InsertSettings())
                    .get()
                    .close();
        }
        return rate(start);
    }

    /// All at once, then one wait for the confirms of all.
    private void publish(List<SnapshotPage> pages, List<byte[]> bodies) throws Exception {
        try (Channel channel = publisher.createChannel()) {
            channel.confirmSelect();
            for (int i = 0; i < pages.size(); i++) {
                String id = pages.get(i).messageId().toString();
                channel.basicPublish(
                        "", Queues.SNAPSHOTS, PERSISTENT.builder().messageId(id).build(), bodies.get(i));
            }
            channel.waitForConfirmsOrDie(60_000);
        }
    }

    private SnapshotConsumer consumer() {
        return new SnapshotConsumer(
                context.getBean(ConnectionFactory.class),
                context.getBean(Inspection.class),
                context.getBean(Intake.class),
                context.getBean(Parking.class),
                clickHouse,
                context.getBean(IngestSettings.class));
    }

    private List<SnapshotPage> pages() {
        long run = Ground.newRun();
        Slot slot = ground.slot();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return IntStream.range(0, PAGES)
                .mapToObj(n -> page(run, slot, n, now.plusMillis(n)))
                .toList();
    }

    private SnapshotPage page(long run, Slot slot, int number, Instant observedAt) {
        List<Snapshot> videos = Stream.iterate(number * VIDEOS + 1, id -> id + 1)
                .limit(VIDEOS)
                .map(this::video)
                .toList();
        return new SnapshotPage(
                SnapshotPage.SCHEMA,
                run,
                slot.number(),
                Platform.YOUTUBE,
                1 + number / 10,
                1,
                number % 10,
                observedAt,
                "youtube/1",
                "direct",
                null,
                videos,
                null);
    }

    private Snapshot video(int id) {
        return new Snapshot(
                id,
                Snapshot.Status.OK,
                Instant.EPOCH.plusSeconds(1_700_000_000L + id),
                "viewCount",
                "browse/videos",
                Counter.exact(random.nextInt(5_000_000)),
                Counter.exact(random.nextInt(50_000)),
                Counter.exact(random.nextInt(5_000)),
                null);
    }

    private static double rate(long start) {
        return ROWS / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
