package io.cosmeya.scrapers.platform.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.channel.InstagramCode;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Verdict;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each recording, read to what its index says of it.
class RecordingsTests {

    @Test
    void aPageOfReelsTellsPlaysAndViewsEachByItsName() {
        MediaList list = MediaList.ofItems(Recorded.json("clips_user_noholita_2021-06.json"), "clips/user");
        assertThat(codes(list.posts()))
                .isEqualTo("CPv3UqsBFvg CPsnU3Il2xJ CPh1nbwFYIT CPaKjC_B7hZ CPP6m4pFCrm CPL3HE9hjKu CO8aWRllxzQ"
                        + " COz12haltrG COs9QzbIBAK COasVHNlchQ COXmIQSFEPq COFcLK6l26X");
        assertThat(list.next()).startsWith("QVFDcVkyR09pYU9nZXN6RFp3bzFJ").endsWith("RLLWFkU1Z3SGhlZg==");
        assertThat(list.unknown()).isEmpty();
        VideoReading first = list.posts().getFirst();
        assertThat(first.seen().platformId()).isEqualTo("2589531623544609760");
        assertThat(first.counter()).isEqualTo("play_count");
        figures(first, 401_421L, 16_965L, 80L);
        assertThat(first.others()).isEqualTo(Map.of("view_count", Counter.exact(100_856)));
        assertThat(first.seen().format()).isEqualTo(Format.SHORT);
        assertThat(first.seen().published()).isEqualTo(Instant.ofEpochSecond(1_622_916_710));
        assertThat(first.seen().duration()).isEqualTo(Duration.ofMillis(20_433));
        assertThat(first.seen().title()).isEqualTo("Une journée d’évasion en famille 🐮🌿");
        assertThat(first.seen().pictureUrl()).startsWith("https://scontent-cdt1-1.cdninstagram.com/");
        figures(list.posts().get(2), 728_149L, 37_205L, 521L);
        figures(list.posts().get(5), 358_084L, 10_621L, 45L);
    }

    @Test
    void aProfileWithItsNewestPostsIsTheOlderGraphQl() {
        PlayedPages pages = new PlayedPages()
                .on("/users/25025320/info/", Recorded.text(500, "down"))
                .on("web_profile_info", Recorded.answer(200, "web_profile_info_instagram_2024-12.json"))
                .on("graphql/query", Recorded.text(200, """
                        {"data":{"xdt_api__v1__feed__user_timeline_graphql_connection":{"edges":[],
                          "page_info":{"end_cursor":null,"has_next_page":false}}},"status":"ok"}"""));
        Outcome outcome = Wiring.sitting(pages)
                .read(Wiring.channel("25025320", "@instagram"))
                .outcome();
        ChannelReading reading = ((Outcome.Taken) outcome).reading();
        assertThat(reading.platformId()).isEqualTo("25025320");
        assertThat(reading.handle()).isEqualTo("@instagram");
        assertThat(reading.title()).isEqualTo("Instagram");
        assertThat(reading.followers()).isEqualTo(Counter.exact(681_740_829));
        assertThat(reading.videoCount()).isEqualTo(Counter.exact(7_888));
        assertThat(codes(reading.videos().subList(0, 12)))
                .isEqualTo("DDFYfRtyV59 DC4eikOvqzA DC16wCtvRGq DCzksffyFQ8 DCroPFNShVT DCnUZyey8zg DCmlUkYSd9H"
                        + " DCkwyFFS--l DCj4ZaSS2v7 DChZf2tyoDi DCZ25Pmyjm8 DCZlEDqy2to");
        VideoReading first = reading.videos().getFirst();
        assertThat(first.counter()).isEqualTo("video_view_count");
        figures(first, 1_854_438L, 69_157L, 2_405L);
        assertThat(first.seen().published()).isEqualTo(Instant.ofEpochSecond(1_733_160_020));
        assertThat(first.seen().title()).startsWith("Waterfall 🍄🌲");
        VideoReading photos = reading.videos().get(5);
        assertThat(photos.seen().format()).isEqualTo(Format.PHOTO);
        assertThat(photos.status()).isEqualTo(Snapshot.Status.OK);
        figures(photos, null, 150_113L, 3_460L);
        VideoReading film = reading.videos().get(12);
        assertThat(film.seen().platformId()).isEqualTo("2917172418798642453");
        assertThat(film.seen().format()).isEqualTo(Format.VIDEO);
        assertThat(film.seen().duration()).isEqualTo(Duration.ofMillis(178_200));
        assertThat(reading.videos()).hasSizeBetween(13, 24).doesNotHaveDuplicates();
    }

    @Test
    void aPageOfTheOlderTimelineGoesOn() {
        MediaList list = MediaList.ofEdges(
                Connections.in(Recorded.json("graphql_timeline_robertdowneyjr_2020.json"))
                        .orElseThrow(),
                "graphql");
        assertThat(codes(list.posts()))
                .isEqualTo("B7eUksNFA-K B7cWmQcB3RE B7cOJYHFnzL B7bWTuhlouH B7XDCBNlds_ B7Ryze5Fk-C B7NL5k2lPtj"
                        + " B7M3II0lJ-G B7KT3V6l4ao B7IBNwKFuZ_ B7HkcbRlIvd B7Fdy_5lBih");
        assertThat(list.next()).startsWith("QVFCT1Y3cVc2eDZYQkRl");
        figures(list.posts().getFirst(), 2_726_827L, 695_047L, 1_939L);
        assertThat(list.posts().getFirst().seen().duration()).isNotNull();
        figures(list.posts().get(2), null, 1_265_682L, 1_762L);
        assertThat(list.posts().get(4).seen().format()).isEqualTo(Format.PHOTO);
    }

    @Test
    void aProfileOfThePrivateApiHasExactNumbers() {
        Profile profile = Profile.of(
                        Recorded.json("users_info_robertdowneyjr_2022.json").path("user"))
                .orElseThrow();
        assertThat(profile.pk()).isEqualTo("1518284433");
        assertThat(profile.handle()).isEqualTo("@robertdowneyjr");
        assertThat(profile.title()).isEqualTo("Robert Downey Jr. Official");
        assertThat(profile.followers()).isEqualTo(Counter.exact(50_857_062));
        assertThat(profile.posts()).isEqualTo(Counter.exact(400));
        assertThat(profile.reels()).isEqualTo(Counter.exact(1));
        assertThat(profile.closed()).isFalse();
        assertThat(profile.avatarUrl()).startsWith("https://scontent-cdt1-1.cdninstagram.com/");
    }

    @Test
    void strangersSeeFollowersAndPostsWithoutFigures() {
        Outcome outcome = stranger(200, "page_profile_natgeo_ABRIDGED_2026-10.html");
        ChannelReading reading = ((Outcome.Partial) outcome).reading();
        assertThat(reading.platformId()).isEqualTo("787132");
        assertThat(reading.handle()).isEqualTo("@natgeo");
        assertThat(reading.title()).isEqualTo("National Geographic");
        assertThat(reading.followers()).isEqualTo(Counter.exact(268_457_110));
        assertThat(reading.videoCount()).isNull();
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactly(
                        "3983118388705688735",
                        "3947535193527528320",
                        "3999518748855536783",
                        "3999879388358404462",
                        "3999822825618844191",
                        "3999310043081137024",
                        "3999226761241700599",
                        "3999067523172763307");
        assertThat(reading.videos())
                .extracting(each -> each.seen().format())
                .startsWith(Format.SHORT, Format.SHORT, Format.PHOTO, Format.SHORT, Format.SHORT, Format.PHOTO);
        assertThat(reading.videos()).allSatisfy(each -> {
            figures(each, null, null, null);
            assertThat(each.status()).isEqualTo(Snapshot.Status.PARTIAL);
            assertThat(each.seen().published()).isNull();
            assertThat(each.seen().duration()).isNull();
            assertThat(each.seen().pictureUrl()).startsWith("https://scontent.cdninstagram.com/");
        });
    }

    @Test
    void theLoginWallIsNoMissingProfile() {
        assertThat(stranger(200, "page_login_wall_2026-10.html")).isInstanceOf(Outcome.LoginRequired.class);
    }

    @Test
    void thePageOfErrorsIsAMissingProfile() {
        assertThat(stranger(200, "page_not_found_2026-10.html")).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void theRightPageWithoutDataIsAThrottle() {
        assertThat(stranger(200, "page_throttled_profile_natgeo_2026-10.html")).isInstanceOf(Outcome.RateLimited.class);
    }

    @Test
    void pleaseWaitIsARestAndNoMissingProfile() {
        Sign sign = refused(401, "error_401_please_wait_require_login.json");
        assertThat(sign.outcome())
                .isInstanceOfSatisfying(
                        Outcome.RateLimited.class,
                        limited -> assertThat(limited.retryAfter()).isNull());
        assertThat(sign.verdict()).isEqualTo(Verdict.TIRED);
    }

    @Test
    void loginRequiredIsADeadSession() {
        for (int status : List.of(400, 403)) {
            Sign sign = refused(status, "error_403_login_required.json");
            assertThat(sign.outcome()).isInstanceOf(Outcome.LoginRequired.class);
            assertThat(sign.verdict()).isEqualTo(Verdict.FROZEN);
        }
    }

    @Test
    void aCheckpointWantsAPerson() {
        Sign sign = refused(400, "error_checkpoint_required.json");
        assertThat(sign.outcome()).isInstanceOf(Outcome.Challenged.class);
        assertThat(sign.verdict()).isEqualTo(Verdict.CHALLENGED);
    }

    @Test
    void aProblemWithTheRequestIsNoAnswerWhateverItsStatus() {
        assertThat(refused(200, "error_generic_request_error.json").outcome()).isInstanceOf(Outcome.Challenged.class);
        assertThat(refused(400, "error_generic_request_error.json").outcome()).isInstanceOf(Outcome.Challenged.class);
    }

    @Test
    void nobodyBehindANumberIsNobody() {
        assertThat(refused(200, "graphql_user_null.json").outcome()).isInstanceOf(Outcome.NotFound.class);
    }

    private static Outcome stranger(int status, String file) {
        PlayedPages pages = new PlayedPages().on("/natgeo/", Recorded.answer(status, file));
        return Wiring.scraper(pages, Wiring.settings(2, 9)).scrape(Wiring.channel("787132", "@natgeo"));
    }

    private static Sign refused(int status, String file) {
        return ((Answer.Refused) Signs.read("test", Recorded.answer(status, file))).sign();
    }

    private static void figures(
            VideoReading post, @Nullable Long views, @Nullable Long likes, @Nullable Long comments) {
        assertThat(post.views()).isEqualTo(counter(views));
        assertThat(post.likes()).isEqualTo(counter(likes));
        assertThat(post.comments()).isEqualTo(counter(comments));
        assertThat(post.shares()).isNull();
    }

    private static @Nullable Counter counter(@Nullable Long value) {
        return value == null ? null : Counter.exact(value);
    }

    private static String codes(List<VideoReading> posts) {
        return String.join(
                " ",
                posts.stream()
                        .map(each ->
                                InstagramCode.code(each.seen().platformId()).orElse("?"))
                        .toList());
    }
}
