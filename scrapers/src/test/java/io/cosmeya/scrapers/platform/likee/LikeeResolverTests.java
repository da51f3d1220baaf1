package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.Platform.LIKEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.page.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeeResolverTests {

    private static final String PERSON = "{\"userinfo\":" + Answers.recordedText("userinfo_likee_usa_2021.json") + "}";
    private static final Resolution OF_THE_PERSON = new Resolution.Resolved(
            "30007", "@Likee_USA", "Likee US", "https://img.like.video/asia_live/3s2/0dwqyT.jpg");
    private static final Resolution OF_THE_PAGE = new Resolution.Resolved(
            Answers.UID, "@sarah.stefano", "Sarah Stefano", "https://img.like.video/na_live/3a1/0boyQs.jpg");
    private static final Fetched TO_THE_APP = new Fetched.Failed(Fetched.Why.FOREIGN_REDIRECT, "likee.onelink.me/FvnB");

    @Test
    void aNameLeadsToTheNumber() {
        assertThat(resolve(new Answers().data("getProfileDetail", PERSON), named("@Likee_USA")))
                .isEqualTo(OF_THE_PERSON);
    }

    @Test
    void aNumberLeadsToTheNameOfToday() {
        assertThat(resolve(new Answers().data("getUserInfo", PERSON), new ChannelLink.ById(LIKEE, "30007")))
                .isEqualTo(OF_THE_PERSON);
    }

    @Test
    void idsMayBeNumbers() {
        Answers answers = new Answers().data("getUserInfo", "{\"userinfo\":{\"uid\":30007,\"likeeId\":649222262}}");
        assertThat(resolve(answers, new ChannelLink.ById(LIKEE, "30007")))
                .isEqualTo(new Resolution.Resolved("30007", "@649222262", "@649222262", null));
    }

    @Test
    void aNameThatIsANumberIsALikeeIdBeforeItIsAUid() {
        Answers answers = new Answers()
                .data("getProfileDetail", "{\"userinfo\":null}")
                .data("getUserInfo", PERSON)
                .answer("https://likee.video/@30007", Answers.page("https://x", 404, ""));
        assertThat(resolve(answers, named("@30007"))).isEqualTo(OF_THE_PERSON);
        answers.data(
                "getProfileDetail", "{\"userinfo\":{\"uid\":\"77\",\"likeeId\":\"30007\",\"nick_name\":\"Other\"}}");
        assertThat(resolve(answers, named("@30007"))).isEqualTo(new Resolution.Resolved("77", "@30007", "Other", null));
    }

    @Test
    void aPostLeadsToItsAuthor() {
        Answers answers = new Answers()
                .data("getVideoInfo", "{\"videoList\":[{\"postId\":\"6928156767853015171\",\"posterUid\":30007}]}")
                .data("getUserInfo", PERSON);
        assertThat(resolve(answers, new ChannelLink.OfVideo(LIKEE, "6928156767853015171")))
                .isEqualTo(OF_THE_PERSON);
        assertThat(resolve(answers, new ChannelLink.OfVideo(LIKEE, "6928156767853015172")))
                .isInstanceOf(Resolution.Unknown.class);
        assertThat(resolve(answers.data("getVideoInfo", "{}"), new ChannelLink.OfVideo(LIKEE, "6928156767853015171")))
                .isInstanceOf(Resolution.Unavailable.class);
    }

    @Test
    void thePageTellsWhatTheApiDoesNot() {
        Answers answers = new Answers()
                .json("getProfileDetail", Answers.recordedText("error_41001_method_not_supported.json"))
                .answer("https://likee.video/@sarah.stefano", page("https://likee.video/@sarah.stefano"));
        assertThat(resolve(answers, named("@sarah.stefano"))).isEqualTo(OF_THE_PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://likee.video/@sarah.stefano",
        "https://www.likee.video/@sarah.stefano?lang=en",
        "https://likee.video/v/k6QcOp"
    })
    void aShortLinkToAProfileLeadsToThePerson(String end) {
        Answers answers = new Answers()
                .answer("https://l.likee.video/p/k6QcOp", page(end))
                .answer("https://likee.video/@sarah.stefano", page("https://likee.video/@sarah.stefano"));
        assertThat(resolve(answers, shortLink())).isEqualTo(OF_THE_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://likee.video/@x/video/6928156767853015171",
                "https://likee.video/trending?postId=6928156767853015171&lang=en"
            })
    void aShortLinkToAPostLeadsToItsAuthor(String end) {
        Answers answers = new Answers()
                .answer("https://l.likee.video/p/k6QcOp", Answers.page(end, 200, "<html></html>"))
                .data("getVideoInfo", "{\"videoList\":[{\"postId\":\"6928156767853015171\",\"posterUid\":\"30007\"}]}")
                .data("getUserInfo", PERSON);
        assertThat(resolve(answers, shortLink())).isEqualTo(OF_THE_PERSON);
    }

    @Test
    void aPageOfAVideoNamesItsAuthor() {
        String html = "<script>window.data = {\"poster_uid\":\"30007\",\"video_url\":\"\"};</script>";
        Answers answers = new Answers()
                .answer("https://l.likee.video/p/k6QcOp", Answers.page("https://likee.video/v/k6QcOp", 200, html))
                .data("getUserInfo", PERSON);
        assertThat(resolve(answers, shortLink())).isEqualTo(OF_THE_PERSON);
    }

    @Test
    void aShortLinkIntoTheAppIsUnavailableWithAWord() {
        assertThat(resolve(new Answers().answer("https://l.likee.video/p/k6QcOp", TO_THE_APP), shortLink()))
                .isEqualTo(new Resolution.Unavailable("the link opens the app only; paste the address of the profile"));
    }

    @Test
    void aShortLinkThatEndsAtTheHomePageIsUnavailable() {
        Answers answers = new Answers()
                .answer("https://l.likee.video/p/k6QcOp", Answers.page("https://likee.video/", 200, "<html></html>"));
        assertThat(resolve(answers, shortLink())).isInstanceOf(Resolution.Unavailable.class);
    }

    @Test
    void nobodyBehindALinkIsUnknown() {
        Answers answers = new Answers()
                .data("getProfileDetail", "{\"userinfo\":{}}")
                .answer("https://likee.video/@nobody", Answers.page("https://x", 200, "window.isEmpty = 1;"))
                .answer("https://l.likee.video/p/k6QcOp", Answers.page("https://x", 404, "gone"));
        assertThat(resolve(answers, named("@nobody"))).isInstanceOf(Resolution.Unknown.class);
        assertThat(resolve(answers, shortLink())).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aRefusalIsNeverNobody() {
        for (String body : new String[] {"", "{", "[]", "<html></html>", "{\"code\":1}", "{\"code\":0}"}) {
            Answers answers = new Answers().answer("*", Answers.page("https://x", 200, body));
            assertThat(resolve(answers, named("@x"))).as(body).isInstanceOf(Resolution.Unavailable.class);
            assertThat(resolve(answers, shortLink())).as(body).isInstanceOf(Resolution.Unavailable.class);
            assertThat(resolve(answers, new ChannelLink.OfVideo(LIKEE, "6928156767853015171")))
                    .as(body)
                    .isInstanceOf(Resolution.Unavailable.class);
        }
    }

    @Test
    void namesOnAPageAreReadWithoutTheirEntities() {
        String html =
                "<script>window.data = {\"userinfo\":{\"uid\":\"7\",\"nick_name\":\"Hu&acirc;n <b>};</b>\"}};</script>";
        Answers answers = new Answers().answer("https://likee.video/@x", Answers.page("https://x", 200, html));
        assertThat(resolve(answers, named("@x"))).isEqualTo(new Resolution.Resolved("7", null, "Huân <b>};</b>", null));
    }

    private static Fetched page(String uri) {
        return Answers.page(uri, 200, Answers.recordedText("page_profile_sarah_stefano_2021.html"));
    }

    private static ChannelLink named(String name) {
        return new ChannelLink.ByName(LIKEE, name, "https://likee.video/" + name);
    }

    private static ChannelLink shortLink() {
        return new ChannelLink.ByName(LIKEE, "p/k6QcOp", "https://l.likee.video/p/k6QcOp");
    }

    private static Resolution resolve(Answers answers, ChannelLink link) {
        return answers.resolver().resolve(link);
    }
}
