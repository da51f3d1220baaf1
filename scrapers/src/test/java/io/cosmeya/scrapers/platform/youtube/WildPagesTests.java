package io.cosmeya.scrapers.platform.youtube;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.WildDamage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WildPagesTests {

    private static final int ROUNDS = 8;
    private static final int LARGE = 20_000_000;

    private Page page = RecordedPages.page(200, "application/json", "{}".getBytes(UTF_8));
    private final YouTubeScraper web = scraper(null);
    private final YouTubeScraper keyed = scraper("key");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_videos_lockup_creativecommons_2026-05.json",
                "channel_shorts_doobydobap_2026-01.json",
                "channel_videos_videorenderer_vsauce_2026-01.json",
                "channel_one_video_randomchannel_2026-01.json",
                "channel_agegated_laphroaig.json",
                "agegated_fallback_UULF_playlist_page1.json",
                "video_player_web_microformat_pewdiepie.json",
                "video_next_web_likes_hidden.json",
                "dataapi_channels_list_single.json",
                "dataapi_playlistitems_page1.json",
                "dataapi_videos_single.json"
            })
    void nothingImpossibleIsBelieved(String file) {
        Random random = new Random(13);
        YouTubeScraper scraper = file.startsWith("dataapi") ? keyed : web;
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = Recording.of(file).json();
            WildDamage.fields(root, random, 60);
            byte[] body = root.toString().getBytes(UTF_8);
            WildDamage.believable(scrape(scraper, body, 30), file + " round " + round);
        }
    }

    @Test
    void twentyMegabytesOfTheSameVideoAreOneVideo() {
        String file = "channel_one_video_randomchannel_2026-01.json";
        String whole = Recording.of(file).json().toString();
        String start = "\"richGridRenderer\":{\"contents\":[";
        int from = whole.indexOf(start) + start.length();
        String item = Recording.of(file)
                .json()
                .findValue("richGridRenderer")
                .path("contents")
                .path(0)
                .toString();
        assertThat(whole.startsWith(item, from)).isTrue();
        byte[] body = WildDamage.repeated(whole.substring(0, from), item, whole.substring(from + item.length()), LARGE);
        Outcome outcome = scrape(web, body, 30);
        WildDamage.believable(outcome, "20 MB");
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.reading().videos()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"var ytInitialData = {\"a\":", "<script>", "<entry>", "{\"alerts\":[", "\"1,\""})
    void twentyMegabytesOfAPageEndInTime(String piece) {
        byte[] body = piece.repeat(LARGE / piece.length()).getBytes(UTF_8);
        WildDamage.believable(scrape(web, body, 8), piece);
    }

    private Outcome scrape(YouTubeScraper scraper, byte[] body, int times) {
        page = RecordedPages.page(200, "application/json", body);
        return WildDamage.bounded(
                (long) body.length * times, () -> scraper.scrape(Wiring.channel("UCUaQMQS9lY5lit3vurpXQ6w")));
    }

    private YouTubeScraper scraper(String key) {
        return Wiring.scraper(
                _ -> new Fetched.Answered(page), new YouTubeSettings(key, 2, 1, 3, "2.20260519.10.00", "test"));
    }
}
