package io.cosmeya.scrapers.platform.likee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.WildDamage;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WildAnswersTests {

    private static final int ROUNDS = 15;
    private static final int LARGE = 20_000_000;
    private static final String LIST = "getUserVideo_sarah_stefano_page1_2021-03.json";

    private Answers answers = new Answers();
    private final LikeeScraper scraper =
            Answers.bean(LikeeScraper.class, it -> answers.fetch(it), new LikeeSettings(30, 3, 60, "test"));

    @ParameterizedTest
    @CsvSource({
        "getUserVideo, " + LIST,
        "getVideoInfo, " + LIST,
        "getUserPostNum, getUserPostNum_30000.json",
        "getProfileDetail, userinfo_likee_usa_2021.json"
    })
    void nothingImpossibleIsBelieved(String question, String file) {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode root = file.startsWith("userinfo") ? profile() : Answers.recordedJson(file);
            WildDamage.fields(root, random, 40);
            answers = PlayedSarah.wholeChannel(30)
                    .answer(question, fetched(root.toString().getBytes(UTF_8)));
            WildDamage.believable(scrape(1_000_000), question + " round " + round);
        }
    }

    @Test
    void twentyMegabytesOfTheSamePostAreOnePost() {
        String item =
                Answers.recordedJson("item_from_getUserVideo.json").toString().replace("2551771267", Answers.UID);
        byte[] list = WildDamage.repeated("{\"code\":0,\"data\":{\"videoList\":[", item, "]}}", LARGE);
        answers = PlayedSarah.wholeChannel(1).answer("getUserVideo", fetched(list));
        answers.data("getUserVideo 6928156767853015171", "{\"videoList\":[]}");
        assertThat(scrape(LARGE))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.reading().videos()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"'window.data = {\"a\":'", "'<script>'", "'window.isEmpty = '", "'onelink.me/ '", "'window.data = '"})
    void twentyMegabytesOfAPageEndInTime(String piece) {
        byte[] page = piece.repeat(LARGE / piece.length()).getBytes(UTF_8);
        answers = new Answers().answer("*", fetched(page));
        WildDamage.believable(scrape(LARGE * 12L), piece);
    }

    private Outcome scrape(long size) {
        return WildDamage.bounded(size, () -> scraper.scrape(PlayedSarah.channel()));
    }

    private static JsonNode profile() {
        return Answers.MAPPER
                .createObjectNode()
                .put("code", 0)
                .set(
                        "data",
                        Answers.MAPPER
                                .createObjectNode()
                                .set("userinfo", Answers.recordedJson("userinfo_likee_usa_2021.json")));
    }

    private static Fetched fetched(byte[] body) {
        return Answers.answered(URI.create("https://x"), 200, "text/html", body);
    }
}
