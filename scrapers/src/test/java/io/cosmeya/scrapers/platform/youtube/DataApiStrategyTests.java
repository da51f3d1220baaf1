package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DataApiStrategyTests {

    private static final String BASE = "https://www.googleapis.com/youtube/v3/";
    private static final String ID = "UC_x5XG1OV2P6uZZ5FSM9Ttw";
    private static final String CHANNEL = BASE + "channels?part=snippet,statistics,contentDetails&id=" + ID;
    private static final String UPLOADS =
            BASE + "playlistItems?part=contentDetails&maxResults=50&playlistId=UU_x5XG1OV2P6uZZ5FSM9Ttw";
    private static final String VIDEOS = BASE + "videos?part=snippet,statistics,contentDetails&maxResults=50&id=";
    private static final YouTubeSettings KEYED = new YouTubeSettings("secret", 0, 0, 400, "2.20260519.10.00", "test");

    private final RecordedPages pages = new RecordedPages()
            .answer(CHANNEL, Recording.of("dataapi_channels_list_single.json").text());

    @Test
    void aChannelIsReadWithExactFigures() {
        pages.answer(UPLOADS, list("a", "b"));
        pages.answer(UPLOADS.replace("UU_x", "UUSH_x"), list("b"));
        pages.answer(VIDEOS + "a,b", "{\"items\": [%s, %s]}".formatted(video("a", "10"), video("b", "0")));
        ChannelReading reading = ((Outcome.Taken) scrape()).reading();
        assertThat(reading.platformId()).isEqualTo(ID);
        assertThat(reading.handle()).isEqualTo("@googledevelopers");
        assertThat(reading.title()).isEqualTo("Google Developers");
        assertThat(reading.views()).isEqualTo(Counter.exact(160_361_638));
        assertThat(reading.followers()).isEqualTo(new Counter(1_927_873, 10_000));
        assertThat(reading.videoCount()).isEqualTo(Counter.exact(5_026));
        assertThat(reading.videos())
                .extracting(VideoReading::views)
                .containsExactly(Counter.exact(10), Counter.exact(0));
        assertThat(reading.videos())
                .extracting(each -> each.seen().format())
                .containsExactly(Format.VIDEO, Format.SHORT);
        assertThat(reading.videos().getFirst().likes()).isNull();
        assertThat(reading.videos().getFirst().seen().duration()).isEqualTo(Duration.ofSeconds(63));
        assertThat(pages.asked()).noneMatch(each -> each.contains("secret"));
    }

    @Test
    void pagesOfUploadsAreFollowed() {
        pages.answer(UPLOADS, Recording.of("dataapi_playlistitems_page1.json").text());
        pages.answer(UPLOADS + "&pageToken=CAoQAA", list("z"));
        scrape();
        assertThat(pages.asked())
                .anySatisfy(each -> assertThat(each)
                        .startsWith(VIDEOS + "CvTApw9X8aA,Yh4EKaUY3gg,S-MbpQiwfls")
                        .endsWith(",z"));
    }

    @Test
    void aRecordedVideoWithoutStatisticsHasNoViews() {
        var item =
                Recording.of("dataapi_videos_single.json").json().path("items").path(0);
        VideoReading video = DataApiItems.video(item, Format.VIDEO);
        assertThat(video.seen().platformId()).isEqualTo("D-lhorsDlUQ");
        assertThat(video.seen().title()).isEqualTo("What are Actions on Google (Assistant on Air)");
        assertThat(video.seen().published()).isEqualTo("2019-03-21T20:37:49Z");
        assertThat(video.seen().pictureUrl()).isEqualTo("https://i.ytimg.com/vi/D-lhorsDlUQ/maxresdefault.jpg");
        assertThat(video.views()).isNull();
        assertThat(video.status()).isEqualTo(Snapshot.Status.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "quotaExceeded, youtube.quota, RateLimited",
        "rateLimitExceeded, usageLimits, RateLimited",
        "keyInvalid, usageLimits, Challenged",
        "forbidden, youtube.common, Challenged"
    })
    void aRefusalOfTheKeyLeadsToTheNextWay(String reason, String domain, String outcome) {
        pages.answer(CHANNEL, 403, """
                {"error": {"code": 403, "errors": [{"domain": "%s", "reason": "%s"}]}}
                """.formatted(domain, reason));
        Outcome refused = ((Answer.Refused) new DataApi(pages, KEYED, Wiring.uncounted()).channel(ID)).outcome();
        assertThat(refused.getClass().getSimpleName()).isEqualTo(outcome);
        scrape();
        assertThat(pages.asked()).anyMatch(each -> each.startsWith("browse " + ID));
    }

    @Test
    void theRecordedErrorOfABadKeyIsRetryable() {
        pages.answer(CHANNEL, 400, Recording.of("dataapi_error_badrequest.json").text());
        assertThat(((Answer.Refused) new DataApi(pages, KEYED, Wiring.uncounted()).channel(ID)).outcome())
                .isInstanceOf(Outcome.Challenged.class);
    }

    @Test
    void hiddenSubscribersAreNotZero() {
        var item = JsonMapper.builder().build().readTree("""
                {"id": "UCx", "statistics": {"hiddenSubscriberCount": true, "subscriberCount": "0"}}
                """);
        ChannelReading reading = DataApiItems.channel(item, "direct", List.of());
        assertThat(reading.followers()).isNull();
        assertThat(reading.videoCount()).isNull();
    }

    @Test
    void aQuotaThatEndsOnTheWayMakesTheReadingPartial() {
        pages.answer(UPLOADS, list("a").replace("{", "{\"nextPageToken\": \"more\","));
        pages.answer(VIDEOS + "a", "{\"items\": [%s]}".formatted(video("a", "10")));
        assertThat(scrape()).isInstanceOf(Outcome.Partial.class);
    }

    @Test
    void withoutAKeyTheApiIsNotAsked() {
        Wiring.scraper(pages).scrape(Wiring.channel(ID));
        assertThat(pages.asked()).noneMatch(each -> each.startsWith(BASE));
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(KEYED.toString()).doesNotContain("secret");
    }

    private Outcome scrape() {
        return Wiring.scraper(pages, KEYED).scrape(Wiring.channel(ID));
    }

    private static String list(String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"contentDetails\": {\"videoId\": \"%s\"}}".formatted(id));
        }
        return "{\"items\": [" + items + "]}";
    }

    private static String video(String id, String views) {
        return """
                {"id": "%s", "snippet": {"title": "t", "publishedAt": "2026-01-01T00:00:00Z"},
                 "statistics": {"viewCount": "%s"}, "contentDetails": {"duration": "PT1M3S"}}
                """.formatted(id, views);
    }
}
