package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.platform.likee.Answers.recordedJson;
import static io.cosmeya.scrapers.platform.likee.Answers.recordedText;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.FIRST_PAGE;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.PAGE;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.scrape;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.wholeChannel;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.Snapshot;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// One test for each recording, against what is known to stand in it.
class RecordedAnswersTests {

    @Test
    void aPageOfPostsIsReadPostForPost() {
        Outcome outcome = scrape(wholeChannel(30));
        ChannelReading reading = ((Outcome.Taken) outcome).reading();
        assertThat(reading.platformId()).isEqualTo(Answers.UID);
        assertThat(reading.handle()).isEqualTo("@sarah.stefano");
        assertThat(reading.title()).isEqualTo("Sarah Stefano");
        assertThat(reading.followers()).isEqualTo(Counter.exact(784_733));
        assertThat(reading.videoCount()).isEqualTo(Counter.exact(30));
        assertThat(reading.views()).isNull();
        assertThat(reading.exit()).isEqualTo("us");
        assertThat(reading.unknownFields()).isEmpty();
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .containsExactly(("6941112750224957471 6939912998355460127 6939909613921230879 6939908235236728863"
                                + " 6938466311636246559 6937295052579790879 6936231064626520095"
                                + " 6936228002314838047 6936223363750158367 6936220739525140511"
                                + " 6935154973455409183 6934052223422291999 6933607818861207583"
                                + " 6933607075831865375 6933606607680430111 6932867087326502943"
                                + " 6932865768771543071 6932848052031447071 6931831239998955551"
                                + " 6931830582868959263 6931745911883685919 6931744954105978911"
                                + " 6931743996328271903 6931061766543106079 6931060568247230495"
                                + " 6931059820922920991 6930364388408287263 6929950379330756639"
                                + " 6929948051458482207 6929556436340432927")
                        .split(" "));
        assertThat(reading.videos().getFirst())
                .isEqualTo(new VideoReading(
                        new VideoSeen(
                                "6941112750224957471",
                                "Obrigada! para sempre Likee",
                                VideoSeen.Format.VIDEO,
                                "https://videosnap.like.video/na_live/3a2/0BRyhU_4.jpg?wmk_sdk=1&type=8",
                                Instant.ofEpochSecond(1_616_103_749),
                                null,
                                null),
                        Snapshot.Status.OK,
                        "playCount",
                        "getUserVideo",
                        Counter.exact(18_895),
                        Counter.exact(3_460),
                        Counter.exact(384),
                        Counter.exact(134)));
        figures(reading.videos().get(4), 10_766, 1_627, 152, 43, 1_615_487_577);
        assertThat(reading.videos().get(3).seen().title())
                .startsWith("dancinhaa🤪 || Comenta um “❤️” se ja me acompanham");
    }

    /// The file itself is the oracle: every counter of every item.
    @Test
    void noFigureOfAPageOfPostsIsLost() {
        List<VideoReading> posts = PostPage.of(recordedJson(FIRST_PAGE).path("data"), Answers.UID)
                .orElseThrow()
                .posts();
        JsonNode items = recordedJson(FIRST_PAGE).path("data").path("videoList");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.path(i);
            figures(
                    posts.get(i),
                    item.path("playCount").asLong(),
                    item.path("likeCount").asLong(),
                    item.path("commentCount").asLong(),
                    item.path("shareCount").asLong(),
                    item.path("postTime").asLong());
            assertThat(Long.parseLong(item.path("postId").asString()) >> 32)
                    .isEqualTo(item.path("postTime").asLong());
        }
        assertThat(posts).hasSize(30);
    }

    @Test
    void anItemOfTheListIsRead() {
        VideoReading post =
                Post.read(recordedJson("item_from_getUserVideo.json"), "x").orElseThrow();
        assertThat(post.seen().platformId()).isEqualTo("6928156767853015171");
        assertThat(post.seen().title()).isEqualTo("🎉Carnaval Virtual🎊");
        assertThat(post.seen().duration()).isNull();
        figures(post, 8_257, 602, 27, 13, 1_613_087_199);
    }

    @Test
    void anItemOfTheDetailsHasItsLengthToTheMillisecond() {
        VideoReading post =
                Post.read(recordedJson("item_from_getVideoInfo.json"), "x").orElseThrow();
        assertThat(post.seen().platformId()).isEqualTo("6928156767853015171");
        assertThat(post.seen().title()).isEqualTo("🎉Carnaval Virtual🎊");
        assertThat(post.seen().duration()).isEqualTo(Duration.ofMillis(15_037));
        assertThat(post.seen().pictureUrl())
                .isEqualTo("https://videosnap.like.video/na_live/3a2/1bwgRm_4.jpg?wmk_sdk=1&type=8");
        figures(post, 8_257, 602, 27, 13, 1_613_087_199);
    }

    @Test
    void neitherItemHasAFieldThatIsNotKnown() {
        for (String file : List.of("item_from_getUserVideo.json", "item_from_getVideoInfo.json")) {
            ArrayNode list = Answers.MAPPER.createArrayNode().add(recordedJson(file));
            PostPage page = PostPage.of(Answers.MAPPER.createObjectNode().set("videoList", list), "2551771267")
                    .orElseThrow();
            assertThat(page.unknown()).as(file).isEmpty();
        }
    }

    @Test
    void aPersonIsRead() {
        assertThat(Profile.of(recordedJson("userinfo_likee_usa_2021.json")))
                .contains(new Profile(
                        "30007",
                        "@Likee_USA",
                        "Likee US",
                        "https://img.like.video/asia_live/3s2/0dwqyT.jpg",
                        Counter.exact(33_493_455),
                        false));
    }

    @Test
    void aPageOfAPersonIsRead() {
        Person person = WebPages.profile(
                URI.create("https://likee.video/@sarah.stefano"),
                Answers.page("https://likee.video/@sarah.stefano", 200, recordedText(PAGE)));
        assertThat(person)
                .isEqualTo(new Person.Known(
                        new Profile(
                                Answers.UID,
                                "@sarah.stefano",
                                "Sarah Stefano",
                                "https://img.like.video/na_live/3a1/0boyQs.jpg",
                                Counter.exact(784_733),
                                false),
                        "html",
                        "us"));
        assertThat(WindowData.empty(recordedText(PAGE))).isFalse();
    }

    @Test
    void aCountOfPostsIsRead() {
        JsonNode data = recordedJson("getUserPostNum_30000.json").path("data");
        assertThat(PostCount.of(new Answer.Read(data, "us"), "30000").videos()).isEqualTo(1_725);
        assertThat(PostCount.of(new Answer.Read(data, "us"), "30001").refusal())
                .isInstanceOf(Outcome.SchemaChanged.class);
    }

    @Test
    void anErrorOfStatus200IsAnError() {
        Answers answers = new Answers().json("*", recordedText("error_41001_method_not_supported.json"));
        assertThat(answers.scraper().scrape(Answers.channel(Answers.UID, null)))
                .isInstanceOfSatisfying(
                        Outcome.SchemaChanged.class,
                        outcome -> assertThat(outcome.where()).contains("41001", "request method not support"));
    }

    @Test
    void everyRecordingHasItsTest() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(RecordedAnswersTests.class.getResource("/likee/" + FIRST_PAGE))
                .toURI());
        try (var files = Files.list(Objects.requireNonNull(folder.getParent()))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            FIRST_PAGE,
                            PAGE,
                            "item_from_getUserVideo.json",
                            "item_from_getVideoInfo.json",
                            "userinfo_likee_usa_2021.json",
                            "getUserPostNum_30000.json",
                            "error_41001_method_not_supported.json");
        }
    }

    private static void figures(VideoReading post, long views, long likes, long comments, long shares, long second) {
        assertThat(post.views()).isEqualTo(Counter.exact(views));
        assertThat(post.likes()).isEqualTo(Counter.exact(likes));
        assertThat(post.comments()).isEqualTo(Counter.exact(comments));
        assertThat(post.shares()).isEqualTo(Counter.exact(shares));
        assertThat(post.seen().published()).isEqualTo(Instant.ofEpochSecond(second));
    }
}
