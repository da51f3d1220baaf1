package io.cosmeya.scrapers.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.ScriptedScraper;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.Strategy;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class RereadTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Flow flow;

    @Autowired
    Runs runs;

    @Autowired
    Channels channels;

    @Autowired
    Delivery delivery;

    @Autowired
    Pulse pulse;

    @Autowired
    Scraping scraping;

    @Autowired
    KeptPages kept;

    @Autowired
    LaterAttempt later;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    final AtomicInteger asked = new AtomicInteger();
    final KeepingPages pages = new KeepingPages(this::network);
    Run run;

    @BeforeEach
    void run() {
        ground.clear();
        clock.set("2026-11-23T12:00:00Z");
    }

    @Test
    void aMendedParserDeliversALaterAttemptOfWhatChangedAndNothingElse() {
        open(2);
        work(new Parser(false));
        runs.close(run, false);
        int before = asked.get();
        clock.pass(Duration.ofHours(3));

        assertThat(reread(new Parser(false)).run(run.id(), null)).isEqualTo(new Reread.Result(2, 0, 0));
        assertThat(sent()).hasSize(2);
        assertThat(reread(new Parser(true)).run(run.id(), Platform.YOUTUBE)).isEqualTo(new Reread.Result(2, 1, 0));
        assertThat(reread(new Parser(true)).run(run.id(), null)).isEqualTo(new Reread.Result(2, 0, 0));
        assertThat(asked).hasValue(before);

        List<SnapshotPage> sent = sent();
        assertThat(sent).hasSize(3);
        SnapshotPage old =
                sent.stream().filter(each -> each.channel() == 1).findFirst().orElseThrow();
        SnapshotPage mended = sent.getLast();
        assertThat(mended.channel()).isEqualTo(1);
        assertThat(mended.attempt()).isEqualTo(2);
        assertThat(mended.slot()).isEqualTo(old.slot());
        assertThat(mended.observedAt()).isEqualTo(old.observedAt());
        assertThat(mended.version()).isGreaterThan(old.version());
        assertThat(old.videos().getFirst().likes()).isNull();
        assertThat(mended.videos().getFirst().likes()).isEqualTo(Counter.exact(7));
        assertThat(mended.videos().getFirst().views())
                .isEqualTo(old.videos().getFirst().views());
        assertThat(runs.tasks(run.id())).extracting(Task::attempt).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void aRunThatIsOpenOrOldIsNotReadAgain() {
        open(1);
        work(new Parser(false));
        Reread reread = reread(new Parser(true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reread.run(run.id(), null))
                .withMessageContaining("open");
        runs.close(run, false);
        clock.pass(Duration.ofHours(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reread.run(run.id(), null))
                .withMessageContaining("48");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reread.run(99, null))
                .withMessageContaining("run");
    }

    @Test
    void keptPagesHoldNoSecretsAndAreForgottenInTime() {
        open(1);
        work(new Parser(false));
        KeptPage page = kept.pages(kept.latest(run.id(), null).getFirst()).getFirst();
        assertThat(page.url()).endsWith("?key=blank");
        assertThat(page.page().text()).contains("likes").doesNotContain("hush");
        clock.pass(Duration.ofDays(6));
        assertThat(kept.forget()).isZero();
        clock.pass(Duration.ofDays(2));
        assertThat(kept.forget()).isEqualTo(1);
        assertThat(ground.count("SELECT count(*) FROM scrapers.kept_page")).isZero();
    }

    @Test
    void aChangedSchemaIsAlwaysKeptAndStopsItsParserForTheRun() {
        KeptPages off = new KeptPages(
                jdbc,
                clock,
                new KeepingSettings(
                        false,
                        Duration.ofDays(7),
                        org.springframework.util.unit.DataSize.ofMegabytes(8),
                        org.springframework.util.unit.DataSize.ofMegabytes(1)));
        Scraping sparing = new Scraping(
                new SchemaStop(jdbc),
                off,
                new Meters(new StaticListableBeanFactory()
                        .getBeanProvider(io.micrometer.core.instrument.MeterRegistry.class)));
        open(6);
        work(new Parser(false), sparing, 1);
        assertThat(ground.count("SELECT count(*) FROM scrapers.kept_reading")).isZero();
        ScriptedScraper changed = new ScriptedScraper(Platform.YOUTUBE, channel -> {
            pages.fetch(PageRequest.get("https://www.youtube.com/" + channel.id()));
            return new Outcome.SchemaChanged("tabs");
        });
        for (int channel = 2; channel <= 6; channel++) {
            work(changed, sparing, channel);
        }
        assertThat(changed.calls()).hasValue(3);
        assertThat(ground.count("SELECT count(*) FROM scrapers.kept_reading WHERE outcome = 'schema_changed'"))
                .isEqualTo(3);
        assertThat(runs.tasks(run.id()))
                .filteredOn(task -> "stopped: tabs".equals(task.error()))
                .hasSize(2)
                .allMatch(task -> task.state() == Task.State.FAILED && "schema_changed".equals(task.outcome()));
    }

    /// Reads the likes only when mended; channel 2 has none to be missed.
    class Parser implements PlatformScraper {

        private final boolean mended;

        Parser(boolean mended) {
            this.mended = mended;
        }

        @Override
        public Platform platform() {
            return Platform.YOUTUBE;
        }

        @Override
        public String parser() {
            return mended ? "test/2" : "test/1";
        }

        @Override
        public List<Strategy> ways() {
            return List.of();
        }

        @Override
        public Outcome scrape(Channel channel) {
            Fetched fetched = pages.fetch(PageRequest.get("https://www.youtube.com/" + channel.id() + "?key=hush"));
            if (!(fetched instanceof Fetched.Answered(Page page))) {
                return new Outcome.Transport("no page");
            }
            boolean likes = mended && page.text().contains("likes");
            VideoReading video = new VideoReading(
                    ScriptedScraper.seen("v" + channel.id(), "Title"),
                    Snapshot.Status.OK,
                    "viewCount",
                    "browse",
                    Counter.exact(100),
                    likes ? Counter.exact(7) : null,
                    null,
                    null);
            return new Outcome.Taken(new ChannelReading(
                    channel.platformId(),
                    null,
                    "Title",
                    null,
                    null,
                    null,
                    null,
                    "browse",
                    "direct",
                    List.of(video),
                    Map.of()));
        }
    }

    private Fetched network(PageRequest request) {
        asked.incrementAndGet();
        String text = request.uri().getPath().equals("/1") ? "{\"likes\":7,\"visitorData\":\"hush\"}" : "{}";
        return new Fetched.Answered(
                new Page(request.uri(), 200, Map.of(), text.getBytes(UTF_8), clock.instant(), "direct"));
    }

    private void open(int count) {
        ground.channels(count);
        run = runs.open(Run.Kind.MANUAL);
        flow.release();
    }

    private void work(PlatformScraper scraper) {
        for (Task task : runs.tasks(run.id())) {
            work(scraper, scraping, task.channelId());
        }
    }

    private void work(PlatformScraper scraper, Scraping with, int channel) {
        var beans = new StaticListableBeanFactory(Map.of("scraper", scraper));
        new TaskWorker(tasks, channels, delivery, pulse, with, beans.getBeanProvider(PlatformScraper.class))
                .work(new TaskMessage(
                        TaskMessage.SCHEMA, run.id(), run.slotNo(), run.slotAt(), Platform.YOUTUBE, channel, 0, 1));
    }

    private Reread reread(PlatformScraper scraper) {
        var beans = new StaticListableBeanFactory(Map.of("scraper", scraper));
        return new Reread(kept, channels, runs, later, clock, beans.getBeanProvider(PlatformScraper.class));
    }

    private List<SnapshotPage> sent() {
        return jdbc.sql("SELECT payload FROM scrapers.outbox WHERE queue = 'snapshots' ORDER BY id")
                .query((row, number) -> SnapshotJson.read(row.getBytes(1)))
                .list();
    }
}
