package io.cosmeya.scrapers.platform.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.CpuTime;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Damage;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DamagedTikTokPagesTests {

    private static final int ROUNDS = 150;
    private static PlayedPages played = new PlayedPages();
    private static final TikTokScraper SCRAPER =
            Wiring.scraper(request -> played.fetch(request), new TikTokSettings(4, 2, 9, "test"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page_profile_nasa_2026-09.html",
                "page_profile_banned_10221.html",
                "page_embed_nasa_2026-09.html",
                "page_photo_post_nasa_2026-09.html",
                "page_video_embongdaily_2025-08.html",
                "api_post_item_list_zg520_2025-10.json",
                "waf_please_wait_SYNTHETIC.html"
            })
    void noDamageThrowsOrMakesAZero(String file) {
        byte[] body = TikTokRecording.of(file).body();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = Damage.bytes(body, random);
            check(scrape(damaged), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page_profile_nasa_2026-09.html",
                "page_embed_nasa_2026-09.html",
                "page_photo_post_nasa_2026-09.html",
                "page_video_therock_7686600539525762318_2026-09.html"
            })
    void noMissingOrOddFieldThrowsOrMakesAZero(String file) {
        TikTokRecording recording = TikTokRecording.of(file);
        String text = recording.text();
        String before = text.substring(0, text.indexOf("application/json\">") + 18);
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = recording.data();
            Damage.fields(root, random, 12);
            byte[] damaged = (before + root + "</script></body></html>").getBytes(UTF_8);
            check(scrape(damaged), file + " round " + round);
        }
    }

    @Test
    void noOddListThrowsOrMakesAZero() {
        Random random = new Random(13);
        byte[] profile = TikTokRecording.of("page_profile_nasa_2026-09.html").body();
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root =
                    TikTokRecording.of("api_post_item_list_zg520_2025-10.json").json();
            ((ObjectNode) root).put("hasMorePrevious", random.nextBoolean());
            Damage.fields(root, random, 12);
            byte[] list = root.toString().getBytes(UTF_8);
            check(scrape(new PlayedPages().with("/@nasa", profile).with("", list)), "list round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "<p ", "<p id=\"cs\" class=\"", "id=\"SIGI_STATE\" ", "<script "})
    void anEndlessDocumentIsRefusedSoon(String opening) {
        Duration took = CpuTime.of(() -> assertThat(
                        scrape(opening.repeat(200_000).getBytes(UTF_8)))
                .isInstanceOfAny(Outcome.Transport.class, Outcome.SchemaChanged.class, Outcome.Challenged.class));
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPuzzleWithoutAnAnswerIsGivenUp() {
        String puzzle = "{\"v\":{\"a\":\"eA==\",\"b\":1,\"c\":\"%s\"}}"
                .formatted(Base64.getEncoder().encodeToString(new byte[32]));
        String html = "<html>Please wait...<p id=\"cs\" class=\"%s\"></p></html>"
                .formatted(Base64.getEncoder().encodeToString(puzzle.getBytes(UTF_8)));
        Duration took =
                CpuTime.of(() -> assertThat(scrape(html.getBytes(UTF_8))).isInstanceOf(Outcome.Challenged.class));
        assertThat(took).isLessThan(Duration.ofSeconds(15));
    }

    private static void check(Outcome outcome, String where) {
        switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> sound(reading, where);
            case Outcome.Partial(ChannelReading reading, String _) -> sound(reading, where);
            case Outcome.Empty _ -> throw new AssertionError("damage made an empty channel: " + where);
            default -> assertThat(outcome).isNotNull();
        }
    }

    private static void sound(ChannelReading reading, String where) {
        assertThat(reading.videos())
                .as(where)
                .isNotEmpty()
                .noneMatch(each -> each.views() != null && each.views().value() == 0)
                .noneMatch(each -> each.likes() != null && each.likes().value() == 0)
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates();
        assertThat(reading.videos())
                .as(where)
                .extracting(VideoReading::seen)
                .allMatch(each -> each.duration() == null || each.duration().isPositive());
    }

    private static Outcome scrape(byte[] body) {
        return scrape(new PlayedPages().with("", body));
    }

    private static Outcome scrape(PlayedPages pages) {
        played = pages;
        return SCRAPER.scrape(Wiring.channel("7664638705177150477", "@nasa"));
    }
}
