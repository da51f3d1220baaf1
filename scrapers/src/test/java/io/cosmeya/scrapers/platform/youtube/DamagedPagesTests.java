package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.PageRequest;
import io.cosmeya.scrapers.page.Pages;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
            byte[] damaged =
                    random.nextBoolean() ? Arrays.copyOf(body, random.nextInt(body.length)) : flipped(body, random);
            check(scrape(damaged), file + " round " + round);
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
            for (int times = 0; times < 30; times++) {
                mutate(root, random);
            }
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
            case Outcome.Taken(ChannelReading reading) -> noZeros(reading, where);
            case Outcome.Partial(ChannelReading reading, String _) -> noZeros(reading, where);
            case Outcome.Empty _ -> throw new AssertionError("damage made an empty channel: " + where);
            default -> assertThat(outcome).isNotNull();
        }
    }

    private static void noZeros(ChannelReading reading, String where) {
        assertThat(reading.videos())
                .as(where)
                .noneMatch(each -> each.views() != null && each.views().value() == 0)
                .noneMatch(each -> each.likes() != null && each.likes().value() == 0);
    }

    private static Outcome scrape(byte[] body) {
        Pages pages = (PageRequest _) -> new Fetched.Answered(RecordedPages.page(200, "application/json", body));
        return Wiring.scraper(pages, new YouTubeSettings(null, 3, 2, 5, "2.20260519.10.00", "test"))
                .scrape(Wiring.channel("UCTwECeGqMZee77BjdoYtI2Q"));
    }

    private static byte[] flipped(byte[] body, Random random) {
        byte[] damaged = body.clone();
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(damaged.length);
            boolean digit = Character.isDigit(damaged[at]);
            damaged[at] = digit ? damaged[at] : (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static void mutate(JsonNode root, Random random) {
        JsonNode node = root;
        while (true) {
            List<JsonNode> inner = new ArrayList<>(
                    node.valueStream().filter(JsonNode::isContainer).toList());
            if (inner.isEmpty() || random.nextInt(9) == 0) {
                break;
            }
            node = inner.get(random.nextInt(inner.size()));
        }
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            change(object, names.get(random.nextInt(names.size())), random);
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(random.nextInt(array.size()));
        }
    }

    private static void change(ObjectNode object, String name, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, "");
            case 3 -> object.put(name, true);
            default -> object.putArray(name);
        }
    }
}
