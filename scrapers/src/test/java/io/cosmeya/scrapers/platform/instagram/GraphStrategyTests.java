package io.cosmeya.scrapers.platform.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphStrategyTests {

    private static final String REEL = """
            {"id":"17900000000000001","caption":"One","media_type":"VIDEO","media_product_type":"REELS",
             "permalink":"https://www.instagram.com/reel/DdG4RIxIPyf/","timestamp":"2026-10-01T10:00:00+0000",
             "like_count":7,"comments_count":0%s}""";

    @Test
    void aPostIsKnownByTheNumberInItsAddress() {
        Outcome outcome = read(200, person(REEL.formatted(""), 1));
        VideoReading post = ((Outcome.Partial) outcome).reading().videos().getFirst();
        assertThat(post.seen().platformId()).isEqualTo("3983118388705688735");
        assertThat(post.seen().format()).isEqualTo(Format.SHORT);
        assertThat(post.seen().published()).isEqualTo(Instant.parse("2026-10-01T10:00:00Z"));
        assertThat(post.likes()).isEqualTo(Counter.exact(7));
        assertThat(post.comments()).isEqualTo(Counter.exact(0));
        assertThat(post.views()).isNull();
    }

    @Test
    void whereItTellsPlaysTheReadingIsWhole() {
        Outcome outcome = read(200, person(REEL.formatted(",\"view_count\":11"), 1));
        assertThat(((Outcome.Taken) outcome).reading().videos().getFirst().views())
                .isEqualTo(Counter.exact(11));
    }

    @Test
    void onlyACountOfNoneIsAnEmptyChannel() {
        assertThat(read(200, person("", 0))).isInstanceOf(Outcome.Empty.class);
        assertThat(read(200, person("", 3))).isInstanceOf(Outcome.SchemaChanged.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, RateLimited",
        "32, 0, RateLimited",
        "190, 0, LoginRequired",
        "110, 2207013, NotFound",
        "100, 0, SchemaChanged"
    })
    void anErrorMeansThis(int code, int subcode, String outcome) {
        String error = "{\"error\":{\"message\":\"x\",\"type\":\"OAuthException\",\"code\":%d,\"error_subcode\":%d}}";
        assertThat(read(400, error.formatted(code, subcode)).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void theTokenStandsInNoAddress() {
        PlayedPages pages = new PlayedPages().on("graph.facebook.com", Recorded.text(200, person("", 0)));
        read(pages);
        assertThat(pages.asked.getFirst().uri().toString()).doesNotContain("token");
        assertThat(pages.asked.getFirst().headers()).containsEntry("Authorization", "Bearer token");
        assertThat(Wiring.graph().toString()).doesNotContain("token");
    }

    private static String person(String posts, int count) {
        return """
                {"business_discovery":{"username":"natgeo","name":"N","followers_count":5,"media_count":%d,
                  "media":{"data":[%s]},"id":"1784"},"id":"1"}""".formatted(count, posts);
    }

    private static Outcome read(int status, String body) {
        return read(new PlayedPages().on("graph.facebook.com", Recorded.text(status, body)));
    }

    private static Outcome read(PlayedPages pages) {
        InstagramSettings settings = Wiring.graph();
        return new GraphStrategy(new GraphApi(pages, settings), settings).read(Wiring.channel("787132", "@natgeo"));
    }
}
