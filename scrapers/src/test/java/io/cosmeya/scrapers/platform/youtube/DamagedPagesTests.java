package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Damage;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DamagedPagesTests {

    private static final int ROUNDS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_videos_lockup_creativecommons_2026-05.json",
                "channel_shorts_doobydobap_2026-01.json",
                "channel_videos_videorenderer_vsauce_2026-01.json",
                "channel_one_video_randomchannel_2026-01.json",
                "channel_agegated_laphroaig.json",
                "agegated_fallback_UULF_playlist_page1.json",
                "channel_does_not_exist.json",
                "video_player_web_microformat_likes_hidden.json",
                "video_next_web_likes_hidden.json",
                "dataapi_channels_list_single.json",
                "rss_feed_kurzgesagt.xml"
            })
    void noDamageThrowsOrMakesAZero(String file) {
        byte[] body = Recording.of(file).body();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            check(scrape(Damage.bytes(body, random)), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_videos_lockup_creativecommons_2026-05.json",
                "channel_videos_videorenderer_nbcnews_2026-01.json",
                "channel_shorts_doobydobap_2026-01.json",
                "channel_one_video_randomchannel_2026-01.json"
            })
    void noMissingOrOddFieldThrowsOrMakesAZero(String file) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = Recording.of(file).json();
            Damage.fields(root, random, 30);
            check(scrape(root.toString().getBytes()), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aDocumentOfEndlessDepthIsRefused(String opening) {
        assertThat(scrape(opening.repeat(100_000).getBytes()))
                .isInstanceOfAny(Outcome.Transport.class, Outcome.SchemaChanged.class);
    }

    private static void check(Outcome outcome, String where) {
        switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> Damage.noZeros(reading, where);
            case Outcome.Partial(ChannelReading reading, String _) -> Damage.noZeros(reading, where);
            case Outcome.Empty _ -> throw new AssertionError("damage made an empty channel: " + where);
            default -> assertThat(outcome).isNotNull();
        }
    }

    private static Outcome scrape(byte[] body) {
        Pages pages = (PageRequest _) -> new Fetched.Answered(RecordedPages.page(200, "application/json", body));
        return Wiring.scraper(pages, new YouTubeSettings(null, 3, 2, 5, "2.20260519.10.00", "test"))
                .scrape(Wiring.channel("UCTwECeGqMZee77BjdoYtI2Q"));
    }
}
