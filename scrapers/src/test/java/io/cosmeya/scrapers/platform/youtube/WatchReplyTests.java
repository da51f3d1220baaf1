package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import org.junit.jupiter.api.Test;

class WatchReplyTests {

    private static final Counter HALF_A_MILLION = new Counter(501_000, 1_000);

    @Test
    void viewsAndLikesAreExactAndCommentsRounded() {
        Figures figures =
                WatchReply.figures(Recording.of("video_next_web_pewdiepie.json").json(), "7PIMiDcwNvc");
        assertThat(figures.views()).isEqualTo(Counter.exact(41_613_595));
        assertThat(figures.likes()).isEqualTo(Counter.exact(5_471_574));
        assertThat(figures.comments()).isEqualTo(HALF_A_MILLION);
    }

    @Test
    void hiddenLikesAndCommentsThatAreOffAreNotZero() {
        Figures figures = WatchReply.figures(
                Recording.of("video_next_web_likes_hidden.json").json(), "it3OtbTxQk0");
        assertThat(figures.views()).isEqualTo(Counter.exact(46_409));
        assertThat(figures.likes()).isNull();
        assertThat(figures.comments()).isNull();
    }

    @Test
    void anotherVideoTellsNothing() {
        Figures figures =
                WatchReply.figures(Recording.of("video_next_web_pewdiepie.json").json(), "another");
        assertThat(figures).isEqualTo(new Figures("another", "next", null, null, null, null, null));
    }

    @Test
    void commentsAreAskedForWithinTheirBudget() {
        String id = "UCUaQMQS9lY5lit3vurpXQ6w";
        RecordedPages pages = new RecordedPages().with("channel_one_video_randomchannel_2026-01.json");
        pages.answer(
                "next ggMDYfQPKMU",
                Recording.of("video_next_web_pewdiepie.json").text().replace("7PIMiDcwNvc", "ggMDYfQPKMU"));
        YouTubeSettings settings = new YouTubeSettings(null, 0, 1, 400, "2.20260519.10.00", "test");
        Outcome outcome = Wiring.scraper(pages, settings).scrape(Wiring.channel(id));
        VideoReading video = ((Outcome.Taken) outcome).reading().videos().getFirst();
        assertThat(video.comments()).isEqualTo(HALF_A_MILLION);
        assertThat(video.views()).isEqualTo(Counter.exact(5_204)); // the list's own, exact already
    }
}
