package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Recording;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EmbeddedJsonTests {

    @Test
    void theListOfAChannelStandsInItsPage() {
        JsonNode root = EmbeddedJson.data(Recording.of("page_channel_videos_hospitalrecords_2025-06.html")
                        .text())
                .orElseThrow();
        ListPage page = ListReader.read(Tab.VIDEOS.place(), Tabs.of(root).content(), root);
        String ids = Recording.of("ids.txt")
                .text()
                .lines()
                .filter(line -> line.startsWith("page_"))
                .findFirst()
                .orElseThrow();
        assertThat(page.items())
                .extracting(each -> each.seen().platformId())
                .containsExactly(ids.split(": ")[1].split(" "));
        assertThat(page.continuation()).isNotNull();
    }

    @Test
    void thePlayerStandsInThePageOfAVideo() {
        String html = Recording.of("page_watch_B68agR-OeJM_2025-06.html").text();
        PlayerReply reply = PlayerReply.of(EmbeddedJson.player(html).orElseThrow(), "B68agR-OeJM");
        assertThat(reply.channelId()).isEqualTo("UCw49uOTAJjGUdoAeUcp7tOg");
        assertThat(reply.figures())
                .isEqualTo(new Figures(
                        "B68agR-OeJM",
                        "player",
                        Counter.exact(318_315),
                        Counter.exact(4_614),
                        null,
                        Instant.parse("2023-06-19T18:00:10Z"),
                        Duration.ofSeconds(3_582)));
        assertThat(EmbeddedJson.data(html)).isPresent();
    }

    @Test
    void aPageWithoutADocumentOrWithHalfOfOneHasNone() {
        assertThat(EmbeddedJson.data("<html>")).isEmpty();
        assertThat(EmbeddedJson.data("<script>var ytInitialData = {\"a\": [1,")).isEmpty();
        assertThat(EmbeddedJson.data("<script>var ytInitialData = {\"a\": 1};</script>"))
                .isPresent();
    }
}
