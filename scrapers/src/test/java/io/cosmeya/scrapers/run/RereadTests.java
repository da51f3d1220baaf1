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
import io.cosmeya.scrapers.SnapshotJson;
import io.cosmeya.scrapers.SnapshotPage;
import io.cosmeya.scrapers.channel.Channels;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@ScrapersTest
class RereadTests {

    @Autowired
    WorkGround work;

    @Autowired
    Runs runs;

    @Autowired
    Channels channels;

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
    void clear() {
        work.clear();
    }

    @Test
    void aMendedParserDeliversALaterAttemptOfWhatChangedAndNothingElse() {
        run = work.released(2);
        work(new LikesParser(pages, false));
        runs.close(run, false);
        int before = asked.get();
        clock.pass(Duration.ofHours(3));

        assertThat(reread(new LikesParser(pages, false)).run(run.id(), null)).isEqualTo(new Reread.Result(2, 0, 0));
        assertThat(sent()).hasSize(2);
        assertThat(reread(new LikesParser(pages, true)).run(run.id(), Platform.YOUTUBE))
                .isEqualTo(new Reread.Result(2, 1, 0));
        assertThat(reread(new LikesParser(pages, true)).run(run.id(), null)).isEqualTo(new Reread.Result(2, 0, 0));
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
        run = work.released(1);
        work(new LikesParser(pages, false));
        Reread reread = reread(new LikesParser(pages, true));
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
        run = work.released(1);
        work(new LikesParser(pages, false));
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
                new KeepingSettings(false, Duration.ofDays(7), DataSize.ofMegabytes(8), DataSize.ofMegabytes(1)));
        Scraping sparing = new Scraping(
                new SchemaStop(jdbc),
                off,
                new Meters(new StaticListableBeanFactory().getBeanProvider(MeterRegistry.class)));
        run = work.released(6);
        work(new LikesParser(pages, false), sparing, 1);
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

    private Fetched network(PageRequest request) {
        asked.incrementAndGet();
        String text = request.uri().getPath().equals("/1") ? "{\"likes\":7,\"visitorData\":\"hush\"}" : "{}";
        return new Fetched.Answered(
                new Page(request.uri(), 200, Map.of(), text.getBytes(UTF_8), clock.instant(), "direct"));
    }

    private void work(PlatformScraper scraper) {
        for (Task task : runs.tasks(run.id())) {
            work.worker(scraper).work(WorkGround.message(run, task.channelId(), 1));
        }
    }

    private void work(PlatformScraper scraper, Scraping with, int channel) {
        work.worker(scraper, with).work(WorkGround.message(run, channel, 1));
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
