package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.platform.likee.RecordedAnswersTests.wholeChannel;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeeScraperTests {

    private static final String LAST = "getUserVideo 6929556436340432927";
    private static final String PERSON =
            "{\"userinfo\":{\"uid\":%s,\"likeeId\":\"name\",\"nick_name\":\"N\",\"fansCount\":%s%s}}";

    @Test
    void aListThatIsShorterThanTheProfileCountsIsAPart() {
        Answers answers = wholeChannel(41);
        Outcome outcome = scrape(answers);
        assertThat(outcome).isInstanceOf(Outcome.Partial.class);
        Outcome.Partial part = (Outcome.Partial) outcome;
        assertThat(part.reason()).isEqualTo("the web lists 30 of 41 posts");
        assertThat(part.reading().videos()).hasSize(30);
        assertThat(answers.asked()).containsExactly("getUserPostNum", "getUserVideo", LAST, "getProfileDetail");
    }

    @Test
    void aShortPageIsNotTheEndWhileMoreIsCounted() {
        Answers answers =
                wholeChannel(32).data(LAST, list(100, 101)).data("getUserVideo " + id(101), "{\"videoList\":[]}");
        LikeeSettings hundredAtOnce = new LikeeSettings(100, 10, 0, "test");
        ChannelReading reading = taken(answers.scraper(hundredAtOnce).scrape(channel()));
        assertThat(reading.videos()).hasSize(32);
        assertThat(answers.asked()).doesNotContain("getUserVideo " + id(101));
    }

    @Test
    void aPostThatStandsOnTwoPagesIsOne() {
        Answers answers = wholeChannel(31)
                .data(LAST, "{\"videoList\":[%s,%s]}".formatted(item("6929556436340432927", "9"), item(id(100), "7")));
        ChannelReading reading = taken(scrape(answers));
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates();
        assertThat(reading.videos()).hasSize(31);
    }

    @Test
    void aPageThatBringsNothingNewEndsTheWalk() {
        Answers answers = wholeChannel(500);
        answers.json(LAST, Answers.recordedText("getUserVideo_sarah_stefano_page1_2021-03.json"));
        assertThat(scrape(answers)).isInstanceOf(Outcome.Partial.class);
        assertThat(answers.asked()).hasSize(4);
    }

    @Test
    void aWalkIsBounded() {
        Answers answers = wholeChannel(5_000).data("getUserVideo", list(0, 1));
        for (int i = 1; i < 40; i += 2) {
            answers.data("getUserVideo " + id(i), list(i + 1, i + 2));
        }
        assertThat(scrape(answers))
                .isInstanceOfSatisfying(
                        Outcome.Partial.class, part -> assertThat(part.reason()).contains("stopped after 10 pages"));
    }

    @Test
    void aRefusalInTheMiddleOfAListIsAPartAndTheGuestMayReadOn() {
        Answers answers = wholeChannel(31)
                .answer(LAST, Answers.page("https://x", 429, "slow down"))
                .data("getGuestInfoForPC", "{\"uid\":12345678,\"deviceId\":\"web1\",\"cookie\":\"a=b\"}");
        assertThat(scrape(answers))
                .isInstanceOfSatisfying(
                        Outcome.Partial.class, part -> assertThat(part.reason()).contains("RateLimited", "30 of 31"));
        answers.json("guest getUserVideo", Answers.recordedText("getUserVideo_sarah_stefano_page1_2021-03.json"))
                .data("guest " + LAST, list(100, 100))
                .data("guest getUserPostNum", "{\"postInfoMap\":{\"1326964767\":{\"videoNums\":31}}}")
                .data("guest getProfileDetail", PERSON.formatted("\"1326964767\"", 5, ""));
        assertThat(taken(scrape(answers)).videos()).hasSize(31);
    }

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
                Answers.page(
                        "https://likee.video/@sarah.stefano",
                        200,
                        Answers.recordedText("page_profile_sarah_stefano_2021.html")));
        assertThat(taken(scrape(answers)).followers()).isEqualTo(Counter.exact(784_733));
    }

    @Test
    void aPostOfAnotherIsLeftOutAndCounted() {
        Answers answers = wholeChannel(30)
                .data(LAST, "{\"videoList\":[{\"postId\":\"%s\",\"posterUid\":\"5\"}]}".formatted(id(1)));
        Answers more = wholeChannel(31)
                .data(LAST, "{\"videoList\":[{\"postId\":\"%s\",\"posterUid\":\"5\"}]}".formatted(id(1)));
        assertThat(taken(scrape(answers)).unknownFields()).containsEntry("getUserVideo/post of another", 1);
        assertThat(scrape(more)).isInstanceOf(Outcome.Partial.class);
    }

    @Test
    void numbersMayBeTextAndIdsNumbersAndWhatIsMissingIsNull() {
        Answers answers = wholeChannel(1).data("getUserVideo", """
                {"videoList":[{"postId":6941112750224957471,"posterUid":1326964767,"playCount":"18895","likeCount":null,
                 "commentCount":-1,"shareCount":3.5,"postTime":"0","brandNew":{}}]}""");
        ChannelReading reading = taken(scrape(answers));
        VideoReading post = reading.videos().getFirst();
        assertThat(post.views()).isEqualTo(Counter.exact(18_895));
        assertThat(post.likes()).isNull();
        assertThat(post.comments()).isNull();
        assertThat(post.shares()).isNull();
        assertThat(post.seen().published()).isEqualTo(Instant.ofEpochSecond(1_616_103_749));
        assertThat(reading.unknownFields()).containsExactly(Map.entry("getUserVideo/brandNew", 1));
    }

    @Test
    void lengthsAreAskedForWithinTheirBudget() {
        Answers answers = wholeChannel(30).data("getVideoInfo", """
                {"videoList":[{"postId":"6941112750224957471","optionData":{"dur":15037}},
                 {"postId":6939912998355460127,"duration":9},{"postId":"6939909613921230879","duration":0}]}""");
        List<VideoReading> videos = taken(
                        answers.scraper(new LikeeSettings(30, 10, 20, "test")).scrape(channel()))
                .videos();
        assertThat(videos.get(0).seen().duration()).isEqualTo(Duration.ofMillis(15_037));
        assertThat(videos.get(1).seen().duration()).isEqualTo(Duration.ofSeconds(9));
        assertThat(videos.get(2).seen().duration()).isNull();
        assertThat(answers.asked()).filteredOn("getVideoInfo"::equals).hasSize(1);
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

    private static Answers none(int videoNums) {
        return wholeChannel(videoNums)
                .data("getUserVideo", "{\"otherValue\":{},\"videoList\":[]}")
                .data("getProfileDetail", "{\"userinfo\":{}}");
    }

    private static String list(int from, int to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(i -> item(id(i), "5"))
                .collect(Collectors.joining(",", "{\"videoList\":[", "]}"));
    }

    private static String item(String id, String views) {
        return "{\"postId\":\"%s\",\"playCount\":%s}".formatted(id, views);
    }

    private static String id(long number) {
        return Long.toString(6_900_000_000_000_000_000L + number);
    }

    private static Outcome scrape(Answers answers) {
        return answers.scraper().scrape(channel());
    }

    private static Channel channel() {
        return Answers.channel(Answers.UID, "@sarah.stefano");
    }

    private static ChannelReading taken(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }
}
