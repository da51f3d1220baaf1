package io.cosmeya.scrapers.platform.likee;

import static io.cosmeya.scrapers.platform.likee.PlayedSarah.FIRST_PAGE;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.LAST;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.PERSON;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.channel;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.id;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.item;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.list;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.scrape;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.taken;
import static io.cosmeya.scrapers.platform.likee.PlayedSarah.wholeChannel;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The list of posts, walked to its end, and what is read of each post.
class PostWalkTests {

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
        answers.json(LAST, Answers.recordedText(FIRST_PAGE));
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
        answers.json("guest getUserVideo", Answers.recordedText(FIRST_PAGE))
                .data("guest " + LAST, list(100, 100))
                .data("guest getUserPostNum", "{\"postInfoMap\":{\"1326964767\":{\"videoNums\":31}}}")
                .data("guest getProfileDetail", PERSON.formatted("\"1326964767\"", 5, ""));
        assertThat(taken(scrape(answers)).videos()).hasSize(31);
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
}
