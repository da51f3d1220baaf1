package io.cosmeya.scrapers.video;

import static io.cosmeya.scrapers.ScriptedScraper.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.SettableClock;
import io.cosmeya.scrapers.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class VideosTests {

    @Autowired
    Videos videos;

    @Autowired
    Ground ground;

    @Autowired
    SettableClock clock;

    List<Channel> channels;

    @BeforeEach
    void clear() {
        ground.clear();
        channels = ground.channels(2);
    }

    @Test
    void idsStayDenseHoweverOftenVideosAreMet() {
        for (int run = 0; run < 5; run++) {
            videos.identify(channels.getFirst(), List.of(seen("a", "A"), seen("b", "B")));
        }
        Map<String, Integer> ids = videos.identify(channels.getFirst(), List.of(seen("c", "C"), seen("a", "A")));
        assertThat(ids).containsExactlyInAnyOrderEntriesOf(Map.of("a", 1, "c", 3));
        assertThat(ground.count("SELECT count(*) FROM scrapers.video_change")).isZero();
    }

    @Test
    void aNewTitleIsKeptAndTheOldOneRecorded() {
        videos.identify(channels.getFirst(), List.of(seen("a", "Old 'title'")));
        videos.identify(channels.getFirst(), List.of(seen("a", "New <b>title</b>")));
        assertThat(videos.find(1).orElseThrow().title()).isEqualTo("New <b>title</b>");
        assertThat(ground.count("""
                        SELECT count(*) FROM scrapers.video_change
                        WHERE video_id = 1 AND field = 'title' AND old = 'Old ''title''' AND new = 'New <b>title</b>'""")).isEqualTo(1);
    }

    @Test
    void whatALaterPageDoesNotTellIsNotForgotten() {
        Instant published = Instant.parse("2026-11-20T10:00:00.123Z");
        VideoSeen full = new VideoSeen(
                "a", "A", VideoSeen.Format.VIDEO, "https://i.ytimg.com/a.jpg", published, null, Duration.ofSeconds(61));
        videos.identify(channels.getFirst(), List.of(full));
        videos.identify(channels.getFirst(), List.of(seen("a", "A")));
        Video video = videos.find(1).orElseThrow();
        assertThat(video.pictureUrl()).isEqualTo("https://i.ytimg.com/a.jpg");
        assertThat(video.publishedAt()).isEqualTo(published);
        assertThat(video.durationSeconds()).isEqualTo(61);
    }

    @Test
    void aVideoThatMovesToAnotherChannelKeepsItsId() {
        videos.identify(channels.get(0), List.of(seen("a", "A")));
        assertThat(videos.identify(channels.get(1), List.of(seen("a", "A")))).containsEntry("a", 1);
        assertThat(videos.ofChannel(channels.get(1).id())).hasSize(1);
        assertThat(ground.count("SELECT count(*) FROM scrapers.video_change WHERE field = 'channel_id'"))
                .isEqualTo(1);
    }

    @Test
    void manyReadersAtOnceAgreeOnIds() throws Exception {
        List<VideoSeen> forward = IntStream.range(0, 300)
                .mapToObj(i -> seen("v" + i, "Video " + i))
                .toList();
        Callable<Map<String, Integer>> one = () -> videos.identify(channels.get(0), forward);
        Callable<Map<String, Integer>> other = () -> videos.identify(channels.get(1), forward.reversed());
        List<Map<String, Integer>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(List.of(one, other, one, other))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst()).hasSize(300);
    }

    @Test
    void anEmptyListIsAnsweredByNothing() {
        assertThat(videos.identify(channels.getFirst(), List.of())).isEmpty();
    }
}
