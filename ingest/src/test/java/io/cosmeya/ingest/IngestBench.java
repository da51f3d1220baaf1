package io.cosmeya.ingest;

import io.cosmeya.embedded.bench.Figure;
import io.cosmeya.embedded.bench.Goal;
import io.cosmeya.embedded.bench.Measurements;
import io.cosmeya.embedded.bench.Report;
import io.cosmeya.embedded.bench.Samples;
import io.cosmeya.embedded.bench.Scale;
import io.cosmeya.ingest.BareBroker.Letter;
import java.util.List;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// How fast pages go through broker, consumer and store, beside the two halves of the way taken bare: the same messages
/// published and consumed without a store, and the same rows inserted without a broker. They take turns in each round.
final class IngestBench {

    private static final int PAGES_A_BATCH = 100;

    private final ConfigurableApplicationContext context;
    private final Ground ground;
    private final ClickHouse clickHouse;
    private final BareBroker broker;
    private final BareStore store;
    private final BenchPages pages = new BenchPages();

    private IngestBench(ConfigurableApplicationContext context) {
        this.context = context;
        this.ground = context.getBean(Ground.class);
        this.clickHouse = context.getBean(ClickHouse.class);
        this.broker = new BareBroker(context);
        this.store = new BareStore(clickHouse, ground, PAGES_A_BATCH / BenchPages.PAGES_OF_A_CHANNEL);
    }

    static void main(String... arguments) throws Exception {
        if (!Report.asked("ingest")) {
            return;
        }
        Report report = new Report("ingest");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(IngestApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("reports")
                .properties("logging.level.root=warn")
                .run(arguments)) {
            IngestBench bench = new IngestBench(context);
            report.version("RabbitMQ", bench.broker.version());
            bench.measure(report, 4_000, Scale.asked().of(3, 5));
            if (Scale.asked() == Scale.FULL) {
                bench.measure(report, 20_000, 1);
            }
            report.end();
        }
    }

    private void measure(Report report, int count, int rounds) throws Exception {
        int rows = count * BenchPages.VIDEOS;
        store.prepare(pages.of(ground.slot(), count).toList());
        Measurements measured = new Measurements();
        measured.rounds(
                rounds,
                () -> ours(measured, count),
                () -> {
                    List<Letter> letters = letters(count);
                    measured.time("broker", () -> broker.pass(letters, PAGES_A_BATCH));
                },
                () -> {
                    ground.clear();
                    measured.time("Native", store::fromNative);
                },
                () -> {
                    ground.clear();
                    measured.time("INSERT SELECT", store::insertSelect);
                });
        ground.clear();
        store.forget();
        report(report, measured, rows);
    }

    private List<Letter> letters(int count) {
        ground.clear();
        return pages.of(ground.slot(), count).map(Letter::of).toList();
    }

    private void ours(Measurements measured, int count) throws Exception {
        List<Letter> letters = letters(count);
        SnapshotConsumer consumer = consumer();
        consumer.start();
        measured.time("ours", () -> {
            broker.publish(letters);
            while (ground.storedPages() < count) {
                Thread.sleep(2);
            }
        });
        consumer.stop();
        if (ground.rows("ingest.snap_raw FINAL") != (long) count * BenchPages.VIDEOS) {
            throw new IllegalStateException("rows are missing");
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

    private static void report(Report report, Measurements measured, int rows) {
        String size = "%,d rows".formatted(rows);
        Samples ours = measured.of("ours").perSecond(rows);
        Samples broker = measured.of("broker").perSecond(rows);
        Samples engine = measured.of("Native").perSecond(rows);
        Samples slower = broker.lesser(engine);
        report.line(
                size + " through broker, consumer and store, beside the slower of broker and engine",
                rate(ours),
                rate(slower),
                Figure.ratio(ours.over(slower)),
                Goal.atLeast(0.7));
        report.line(size + " by the broker alone", rate(broker), Goal.NONE);
        report.line(size + " by the engine alone, out of its Native format", rate(engine), Goal.NONE);
        Samples select = measured.of("INSERT SELECT").perSecond(rows);
        report.line(size + " by the engine alone, INSERT SELECT", rate(select), Goal.NONE);
    }

    private static Figure rate(Samples samples) {
        return new Figure(samples, "rows/s");
    }
}
