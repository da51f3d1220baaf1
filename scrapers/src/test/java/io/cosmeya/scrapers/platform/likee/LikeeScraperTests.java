package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.platform.likee.PlayedSarah.PAGE;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.PERSON;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.none;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.scrape;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.taken;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.wholeChannel;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeeScraperTests {

    @Test
    void onlyAPersonWithNoPostsIsEmpty() {
        assertThat(scrape(none(0).data("getUserInfo", PERSON.formatted(Answers.UID, 7, ""))))
                .isInstanceOfSatisfying(Outcome.Empty.class, empty -> {
                    assertThat(empty.reading().followers()).isEqualTo(Counter.exact(7));
                    assertThat(empty.reading().videoCount()).isEqualTo(Counter.exact(0));
                });
    }

    @Test
    void anEmptyListOfAPersonWithPostsIsARefusal() {
        assertThat(scrape(none(12).data("getUserInfo", PERSON.formatted(Answers.UID, 7, ""))))
                .isInstanceOf(Outcome.Challenged.class);
    }

    @Test
    void anEmptyListOfNobodyIsNotAnEmptyChannel() {
        assertThat(scrape(none(0).data("getUserInfo", "{\"userinfo\":null}"))).isInstanceOf(Outcome.NotFound.class);
        assertThat(scrape(none(0).data("getUserInfo", "{\"userinfo\":{\"uid\":\"0\"}}")))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(scrape(none(0).data("getUserInfo", "{}"))).isInstanceOf(Outcome.SchemaChanged.class);
        assertThat(scrape(none(0).json("getUserInfo", "{\"code\":40003,\"data\":null,\"message\":\"user not exist\"}")))
                .isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void aCountThatIsNotToldIsNotAZero() {
        Answers silent = none(0).data("getUserInfo", PERSON.formatted(Answers.UID, 7, ""));
        assertThat(scrape(silent.data("getUserPostNum", "{\"postInfoMap\":{}}")))
                .isInstanceOf(Outcome.SchemaChanged.class);
        assertThat(scrape(silent.data("getUserPostNum", "{\"postInfoMap\":{\"1326964767\":{\"videoNums\":null}}}")))
                .isInstanceOf(Outcome.SchemaChanged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"videoList\":null}", "{\"videoList\":{}}", "{\"otherValue\":{}}"})
    void anAnswerWithoutItsListHasChanged(String data) {
        assertThat(scrape(wholeChannel(30).data("getUserVideo", data)))
                .isInstanceOfSatisfying(
                        Outcome.SchemaChanged.class,
                        outcome -> assertThat(outcome.where()).contains("videoList"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "\"1\"", "\"true\""})
    void aClosedChannelIsPrivateWhateverItsListSays(String closed) {
        String person = PERSON.formatted("\"1326964767\"", 7, ",\"privateAccount\":" + closed);
        assertThat(scrape(none(12).data("getUserInfo", person))).isInstanceOf(Outcome.Private.class);
        assertThat(scrape(wholeChannel(30).data("getProfileDetail", person))).isInstanceOf(Outcome.Private.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "\"0\"", "\"\"", "null"})
    void anOpenChannelIsNot(String closed) {
        String person = PERSON.formatted("\"1326964767\"", "\"7\"", ",\"privateAccount\":" + closed);
        ChannelReading reading = taken(scrape(wholeChannel(30).data("getProfileDetail", person)));
        assertThat(reading.followers()).isEqualTo(Counter.exact(7));
    }

    @Test
    void aNameThatHasPassedToAnotherIsNotBelieved() {
        Answers answers = wholeChannel(30)
                .data("getProfileDetail", PERSON.formatted(999_999, 1, ",\"privateAccount\":1"))
                .data("getUserInfo", PERSON.formatted(1_326_964_767, 8, ""));
        ChannelReading reading = taken(scrape(answers));
        assertThat(reading.platformId()).isEqualTo("1326964767");
        assertThat(reading.followers()).isEqualTo(Counter.exact(8));
    }

    @Test
    void aPersonWhomTheApiDoesNotTellIsReadFromThePage() {
        Answers answers = wholeChannel(30)
                .json("getProfileDetail", "{\"code\":50000,\"message\":\"internal error\"}")
                .json("getUserInfo", "{\"code\":50000,\"message\":\"internal error\"}");
        assertThat(scrape(answers)).isInstanceOf(Outcome.Partial.class);
        answers.answer(
                "https://likee.video/@sarah.stefano",
                Answers.page("https://likee.video/@sarah.stefano", 200, Answers.recordedText(PAGE)));
        assertThat(taken(scrape(answers)).followers()).isEqualTo(Counter.exact(784_733));
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, x, Transport",
        "TIMED_OUT, x, Transport",
        "FOREIGN_REDIRECT, likee.onelink.me/FvnB, RegionBlocked",
        "FOREIGN_REDIRECT, like.onelink.me/FvnB, RegionBlocked",
        "FOREIGN_REDIRECT, elsewhere.example/x, Challenged",
        "FOREIGN_REDIRECT, onelink.me.evil.example/x, Challenged"
    })
    void aRequestWithoutAnAnswerIsNamed(Fetched.Why why, String detail, String outcome) {
        assertThat(name(scrape(new Answers().answer("*", new Fetched.Failed(why, detail)))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            429 | slow down                                             | RateLimited
            503 | <html></html>                                         | Transport
            403 | <html>Forbidden</html>                                | Challenged
            451 | <html></html>                                         | RegionBlocked
            200 | ''                                                    | Challenged
            200 | <html><script src="captcha.js"></script></html>       | Challenged
            200 | <html><script>alert(1)</script></html>                | SchemaChanged
            200 | []                                                    | SchemaChanged
            200 | {"code":0,"data":{"vid                                | Transport
            200 | {"data":{"videoList":[]}}                             | SchemaChanged
            200 | {"code":1,"message":"too many requests"}              | RateLimited
            200 | {"code":1,"message":"please verify the captcha"}      | Challenged
            200 | {"code":1,"message":"not open in your country"}       | RegionBlocked
            200 | {"code":1,"message":"user is not exist"}              | NotFound
            200 | {"code":"1","message":"the account was banned"}       | Removed
            200 | {"code":1,"message":"invalid token, please log in"}   | LoginRequired
            200 | {"code":1,"message":"system error"}                   | Transport
            200 | {"code":1,"message":null}                             | SchemaChanged
            404 | {"code":1,"message":"private account"}                | Private
            """)
    void aRefusalIsNeverAChannelWithoutPosts(int status, String body, String outcome) {
        Fetched fetched = Answers.page("https://x", status, body);
        assertThat(name(scrape(new Answers().answer("*", fetched)))).isEqualTo(outcome);
    }

    @Test
    void aQuestionThatEndsAtTheHomePageIsAClosedRegion() {
        Answers answers = new Answers().answer("*", Answers.page("https://likee.video/", 200, "<html>Likee</html>"));
        assertThat(scrape(answers)).isInstanceOf(Outcome.RegionBlocked.class);
    }

    private static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName();
    }
}
