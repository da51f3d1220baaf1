package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class QuotaTests {

    private static final String KEY = "AIza-one";
    private static final String ID = "UC_x5XG1OV2P6uZZ5FSM9Ttw";
    private static final String BASE = "https://www.googleapis.com/youtube/v3/";
    private static final String CHANNEL = BASE + "channels?part=snippet,statistics,contentDetails&id=" + ID;

    @Autowired
    ObjectProvider<JdbcClient> store;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    private final RecordedPages pages = new RecordedPages();

    @BeforeEach
    void clear() {
        ground.execute("TRUNCATE scrapers.youtube_quota");
        clock.set("2026-11-24T09:00:00Z");
    }

    @Test
    void unitsAreTakenUntilNoneIsLeft() {
        Quota quota = quota(3);
        assertThat(Stream.generate(() -> quota.take(KEY)).limit(5)).containsExactly(true, true, true, false, false);
        assertThat(quota.left(KEY)).isZero();
        assertThat(quota.left("AIza-other")).isEqualTo(3);
        assertThat(quota(10).left(KEY)).isEqualTo(7);
    }

    @Test
    void aBudgetOfNothingAllowsNothing() {
        assertThat(quota(0).take(KEY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T07:59:59Z, 2026-11-24T08:00:00Z", "2026-07-01T06:59:59Z, 2026-07-01T07:00:00Z"})
    void aDayBeginsAtMidnightInCalifornia(String before, String after) {
        Quota quota = quota(1);
        clock.set(before);
        assertThat(quota.take(KEY)).isTrue();
        assertThat(quota.take(KEY)).isFalse();
        clock.set(after);
        assertThat(quota.left(KEY)).isEqualTo(1);
        assertThat(quota.take(KEY)).isTrue();
    }

    @Test
    void manyAtOnceNeverTakeMoreThanThereIs() throws Exception {
        Quota quota = quota(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> takers = Stream.<Callable<Boolean>>generate(() -> () -> quota.take(KEY))
                    .limit(120)
                    .toList();
            long taken = 0;
            for (var each : threads.invokeAll(takers)) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(50);
        }
    }

    @Test
    void theKeyIsInNoTable() {
        quota(3).take(KEY);
        assertThat(ground.count("SELECT count(*) FROM scrapers.youtube_quota WHERE key_hash LIKE '%AIza%'"))
                .isZero();
        assertThat(ground.count("SELECT sum(units) FROM scrapers.youtube_quota"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"quotaExceeded, 0", "dailyLimitExceeded, 0", "rateLimitExceeded, 99", "userRateLimitExceeded, 99"})
    void onlyAQuotaThatIsExceededMarksTheDay(String reason, long left) {
        pages.answer(CHANNEL, 403, """
                {"error": {"code": 403, "errors": [{"domain": "youtube.quota", "reason": "%s"}]}}
                """.formatted(reason));
        Quota quota = quota(100);
        new DataApi(pages, keyed(), quota).channel(ID);
        assertThat(quota.left(KEY)).isEqualTo(left);
        clock.set("2026-11-25T09:00:00Z");
        assertThat(quota.left(KEY)).isEqualTo(100);
    }

    @Test
    void aSpentDayAsksTheApiNothing() {
        quota(100).spend(KEY);
        scrape(100);
        assertThat(pages.asked())
                .noneMatch(each -> each.startsWith(BASE))
                .anyMatch(each -> each.startsWith("browse " + ID));
    }

    @Test
    void aChannelThatIsTooLargeForTheRestIsLeftToTheWeb() {
        pages.answer(CHANNEL, Recording.of("dataapi_channels_list_single.json").text());
        scrape(300);
        assertThat(pages.asked()).filteredOn(each -> each.startsWith(BASE)).containsExactly(CHANNEL);
        assertThat(pages.asked()).anyMatch(each -> each.startsWith("browse " + ID));
        scrape(307);
        assertThat(pages.asked()).filteredOn(each -> each.startsWith(BASE)).hasSizeGreaterThan(2);
    }

    @Test
    void everyQuestionIsCountedWhateverIsAnswered() {
        DataApi api = new DataApi(pages, keyed(), quota(100));
        api.channel(ID);
        api.playlist("UUx", "");
        api.videos(List.of("a", "b"));
        assertThat(api.left()).isEqualTo(97);
        ground.execute("UPDATE scrapers.youtube_quota SET units = 100");
        assertThat(((Answer.Refused) api.channel(ID)).outcome()).isInstanceOf(Outcome.RateLimited.class);
        assertThat(pages.asked()).hasSize(3);
    }

    private Outcome scrape(long units) {
        return Wiring.scraper(pages, keyed(), store.getObject(), clock, new QuotaSettings(units))
                .scrape(Wiring.channel(ID));
    }

    private Quota quota(long units) {
        return new Quota(clock, new QuotaSettings(units), store);
    }

    private static YouTubeSettings keyed() {
        return new YouTubeSettings(KEY, 0, 0, 400, "2.20260519.10.00", "test");
    }
}
