package io.cosmeya.scrapers.platform.likee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.Damage;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DamagedAnswersTests {

    private static final int ROUNDS = 60;
    private static final List<String> QUESTIONS = List.of(
            "getUserVideo", "getUserPostNum", "getProfileDetail", "getVideoInfo", "https://likee.video/@sarah.stefano");

    private Answers answers = new Answers();
    private final LikeeSettings settings = new LikeeSettings(30, 5, 60, "test");
    private final LikeeScraper scraper = Answers.bean(LikeeScraper.class, it -> answers.fetch(it), settings);
    private final LikeeResolver resolver = Answers.bean(LikeeResolver.class, it -> answers.fetch(it), settings);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getUserVideo_sarah_stefano_page1_2021-03.json",
                "getUserPostNum_30000.json",
                "error_41001_method_not_supported.json",
                "userinfo_likee_usa_2021.json",
                "item_from_getVideoInfo.json",
                "page_profile_sarah_stefano_2021.html"
            })
    void noDamageThrowsOrMakesAZero(String file) {
        Random random = new Random(7);
        byte[] body = Answers.recorded(file);
        for (int round = 0; round < ROUNDS; round++) {
            check(Damage.bytes(body, random), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getUserVideo_sarah_stefano_page1_2021-03.json",
                "getUserPostNum_30000.json",
                "error_41001_method_not_supported.json",
                "userinfo_likee_usa_2021.json",
                "item_from_getVideoInfo.json"
            })
    void noMissingOrOddFieldThrowsOrMakesAZero(String file) {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = Answers.recordedJson(file);
            Damage.fields(root, random, 30);
            check(root.toString().getBytes(UTF_8), file + " round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"data\":{\"videoList\":[", "window.data = {\"a\":["})
    void aDocumentOfEndlessDepthIsRefused(String opening) {
        check(opening.repeat(100_000).getBytes(UTF_8), opening);
    }

    /// The damaged answer stands in the place of each answer in turn, and of all.
    private void check(byte[] damaged, String where) {
        Fetched fetched = Answers.answered(URI.create("https://x"), 200, "text/html", damaged);
        for (String question : QUESTIONS) {
            answers = PlayedSarah.wholeChannel(30).answer(question, fetched);
            scrape(where + " as " + question);
        }
        answers = new Answers().answer("*", fetched);
        scrape(where);
        assertThat(resolver.resolve(new ChannelLink.ByName(Platform.LIKEE, "p/abc", "https://likee.video/p/abc")))
                .isNotNull();
    }

    private void scrape(String where) {
        switch (scraper.scrape(PlayedSarah.channel())) {
            case Outcome.Taken(var reading) -> Damage.noZeros(reading, where);
            case Outcome.Partial(var reading, var _) -> Damage.noZeros(reading, where);
            case Outcome.Empty _ -> throw new AssertionError("damage made an empty channel: " + where);
            default -> assertThat(where).isNotEmpty();
        }
    }
}
