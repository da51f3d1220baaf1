package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListingTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final SimulatedClock clock = new SimulatedClock();
    private final Simulator simulator = Simulator.start(1, clock);
    private final Visitor visitor = Visitor.of(simulator);

    ListingTests() {
        clock.set(NOW);
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theTabsOfEachChannelTogetherCoverEachVideoOnce() throws Exception {
        for (WorldChannel channel : simulator.world().channels()) {
            if (channel.removedFor().isPresent()) {
                continue;
            }
            List<String> seen = new ArrayList<>();
            for (String params : List.of(Visitor.VIDEOS, Visitor.SHORTS, Visitor.LIVE)) {
                if (hasTab(channel, params)) {
                    Listing.read(visitor, channel.id(), params).forEach(item -> seen.add(Listing.id(item)));
                }
            }
            assertThat(seen)
                    .as(channel.title())
                    .containsExactlyInAnyOrderElementsOf(channel.listed(clock.instant()).stream()
                            .map(WorldVideo::id)
                            .toList());
        }
    }

    @Test
    void aVideoThatComesOutBetweenTwoPagesShiftsNothing() throws Exception {
        String channel =
                simulator.world().named("cosmeya-wide", NOW).orElseThrow().id();
        List<JsonNode> first = KeyPaths.at(
                visitor.browse(channel, Visitor.SHORTS),
                "contents.twoColumnBrowseResultsRenderer.tabs[].tabRenderer.content.richGridRenderer.contents[]");
        clock.set(NOW.plus(Duration.ofDays(20)));
        List<String> ids =
                Listing.rest(visitor, first).stream().map(Listing::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(48);
    }

    @Test
    void aMissingTabIsAnsweredWithAnotherOne() throws Exception {
        WorldChannel script = simulator.world().named("cosmeya-script", NOW).orElseThrow();
        JsonNode page = visitor.browse(script.id(), Visitor.SHORTS);
        assertThat(selectedParams(page)).isEqualTo(Visitor.VIDEOS);
        assertThat(KeyPaths.at(page, "contents.twoColumnBrowseResultsRenderer.tabs[].tabRenderer.title"))
                .extracting(JsonNode::asString)
                .doesNotContain("Shorts", "Live");
    }

    @Test
    void aTokenThatIsNotOneIsRefused() throws Exception {
        assertThat(visitor.more("nonsense").at("/error/code").asInt()).isEqualTo(400);
    }

    @Test
    void theFeedTellsTheExactNumbersOfTheNewestFifteen() throws Exception {
        WorldChannel kitchen = simulator.world().named("cosmeya-kitchen", NOW).orElseThrow();
        var answer = visitor.get("/feeds/videos.xml?channel_id=" + kitchen.id());
        String xml = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(xml.split("<entry>")).hasSize(16);
        WorldVideo newest = kitchen.listed(NOW).stream()
                .filter(video -> !video.membersOnly())
                .findFirst()
                .orElseThrow();
        assertThat(xml).contains("<yt:videoId>" + newest.id() + "</yt:videoId>");
        assertThat(visitor.get("/feeds/videos.xml?channel_id=UCAUc4iz6edWerIjlnL8OSSw")
                        .statusCode())
                .isEqualTo(404);
    }

    private boolean hasTab(WorldChannel channel, String params) throws Exception {
        return selectedParams(visitor.browse(channel.id(), params)).equals(params);
    }

    private static String selectedParams(JsonNode page) {
        return KeyPaths.at(page, "contents.twoColumnBrowseResultsRenderer.tabs[].tabRenderer").stream()
                .filter(tab -> tab.path("selected").asBoolean(false))
                .map(tab -> tab.at("/endpoint/browseEndpoint/params").asString())
                .findFirst()
                .orElseThrow();
    }
}
