package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.COMMONS;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.COMMONS_FILE;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.DOOBY;
import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.TOKEN;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.offering;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.page;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.tab;
import static io.cosmeya.scrapers.platform.youtube.WrittenAnswers.tabWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tabs of a channel, each read to its end or named as missing.
class ChannelListsTests {

    private final RecordedPages pages = new RecordedPages();

    @Test
    void allThreeTabsAreReadToTheirEnd() {
        pages.with(COMMONS_FILE, "channel_videos_lockup_creativecommons_2026-05_continuation.json");
        pages.answer(
                "browse " + lastToken("channel_videos_lockup_creativecommons_2026-05_continuation.json"), page("v"));
        pages.answer("browse " + COMMONS + " " + Tab.SHORTS.params(), tab("shorts", "s1", "s2"));
        pages.answer("browse " + COMMONS + " " + Tab.STREAMS.params(), tab("streams", "l1", "s2"));
        ChannelReading reading = Wiring.taken(pages, COMMONS);
        assertThat(reading.videos()).hasSize(30 + 30 + 1 + 2 + 1);
        assertThat(reading.videos())
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates();
        assertThat(formats(reading)).containsSubsequence(Format.VIDEO, Format.SHORT, Format.SHORT, Format.LIVE);
        assertThat(reading.unknownFields()).isEmpty();
    }

    @Test
    void aTabOfUnknownItemsIsNotATabWithoutItems() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), offering("videos", "shorts"));
        pages.answer("browse " + TINY + " " + Tab.SHORTS.params(), tabWith("shorts", """
                {"richGridRenderer": {"contents": [{"richItemRenderer": {"content": {"newShortModel": {"id": "x"}}}}]}}
                """));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("newShortModel");
            assertThat(partial.reading().unknownFields()).containsKey("browse/shorts/newShortModel");
        });
    }

    @Test
    void aTabThatFailsMakesTheReadingPartialAndNotShorter() {
        pages.with("channel_shorts_doobydobap_2026-01.json");
        String videos = offering("videos", "shorts").replace(TINY, DOOBY);
        pages.answer("browse " + DOOBY + " " + Tab.VIDEOS.params(), videos);
        Outcome outcome = Wiring.scrape(pages, DOOBY);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("browse/shorts").contains("not recorded");
            assertThat(partial.reading().videos()).hasSize(49);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sectionListRenderer\": {\"contents\": [{\"itemSectionRenderer\": {\"contents\": [{\"messageRenderer\":"
                        + " {\"text\": {\"simpleText\": \"This channel has no videos.\"}}}]}}]}}"
            })
    void aMessageThatThereAreNoneMakesAChannelEmpty(String content) {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("videos", content));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOf(Outcome.Empty.class);
    }

    @Test
    void tabsThatNameNoListMakeAChannelEmpty() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("featured", "{}"));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOf(Outcome.Empty.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"richGridRenderer\": {\"contents\": []}}", "{\"newGrid\": {\"contents\": []}}"})
    void anEmptyListWithoutASignIsAChangedPageAndNotAnEmptyChannel(String content) {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), tabWith("videos", content));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOf(Outcome.SchemaChanged.class);
    }

    @Test
    void anotherTabThanTheOneAskedForIsNotReadAsIt() {
        pages.answer("browse " + TINY + " " + Tab.VIDEOS.params(), offering("videos", "shorts"));
        pages.answer("browse " + TINY + " " + Tab.SHORTS.params(), offering("videos", "shorts"));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOfSatisfying(Outcome.Partial.class, partial -> {
            assertThat(partial.reason()).contains("another tab is shown");
            assertThat(formats(partial.reading())).containsOnly(Format.VIDEO);
        });
    }

    @Test
    void aContinuationThatRepeatsItselfEnds() {
        pages.answer(
                "browse " + TINY + " " + Tab.VIDEOS.params(), tab("videos", "a").replace("[", "[" + TOKEN + ","));
        pages.answer("browse again", page("b").replaceFirst("\\[\\{\"video", "[" + TOKEN + ",{\"video"));
        assertThat(Wiring.scrape(pages, TINY)).isInstanceOf(Outcome.Partial.class);
    }

    private static List<Format> formats(ChannelReading reading) {
        return reading.videos().stream().map(each -> each.seen().format()).toList();
    }

    private static String lastToken(String file) {
        return ListReader.read(
                        Tab.VIDEOS.place(),
                        Recording.of(file).json().path("none"),
                        Recording.of(file).json())
                .continuation();
    }
}
