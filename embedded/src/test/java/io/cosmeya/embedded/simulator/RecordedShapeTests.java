package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The recordings are real answers of the platform, cut to two items a list.
class RecordedShapeTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Simulator SIMULATOR = simulator();
    private static final Visitor VISITOR = Visitor.of(SIMULATOR);

    private static final String TAB = "contents.twoColumnBrowseResultsRenderer.tabs[].tabRenderer.";
    private static final String GRID = TAB + "content.richGridRenderer.contents[].";
    private static final String TOKEN = "continuationItemRenderer.continuationEndpoint.continuationCommand.token";
    private static final String APPENDED =
            "onResponseReceivedActions[].appendContinuationItemsAction.continuationItems[].";
    private static final List<String> OF_THE_CHANNEL = List.of(
            "metadata.channelMetadataRenderer.title",
            "metadata.channelMetadataRenderer.externalId",
            "metadata.channelMetadataRenderer.vanityChannelUrl",
            "metadata.channelMetadataRenderer.avatar.thumbnails[].url",
            "header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows[]"
                    + ".metadataParts[].text.content",
            TAB + "selected",
            TAB + "endpoint.browseEndpoint.params",
            GRID + TOKEN);
    private static final List<String> OF_A_LOCKUP = List.of(
            "contentId",
            "contentType",
            "metadata.lockupMetadataViewModel.title.content",
            "metadata.lockupMetadataViewModel.metadata.contentMetadataViewModel.metadataRows[].metadataParts[].text"
                    + ".content",
            "contentImage.thumbnailViewModel.overlays[].thumbnailBottomOverlayViewModel.badges[]"
                    + ".thumbnailBadgeViewModel.text",
            "contentImage.thumbnailViewModel.image.sources[].url");
    private static final List<String> OF_A_SHORT = List.of(
            "entityId",
            "onTap.innertubeCommand.reelWatchEndpoint.videoId",
            "overlayMetadata.primaryText.content",
            "overlayMetadata.secondaryText.content",
            "thumbnailViewModel.thumbnailViewModel.image.sources[].url");

    private static Simulator simulator() {
        SimulatedClock clock = new SimulatedClock();
        clock.set(NOW);
        return Simulator.start(1, clock);
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @Test
    void aPageOfVideosHasTheRecordedPaths() throws Exception {
        String item = GRID + "richItemRenderer.content.lockupViewModel.";
        JsonNode page = VISITOR.browse(wide().id(), Visitor.VIDEOS);
        bothHave(KeyPaths.recorded("videos"), page, OF_THE_CHANNEL, "");
        bothHave(KeyPaths.recorded("videos"), page, OF_A_LOCKUP, item);
        assertThat(KeyPaths.of(page)).isSubsetOf(recordedPaths("videos", "live", "item-members-only"));
    }

    @Test
    void aPageOfShortsHasTheRecordedPaths() throws Exception {
        String item = GRID + "richItemRenderer.content.shortsLockupViewModel.";
        JsonNode page = VISITOR.browse(wide().id(), Visitor.SHORTS);
        bothHave(KeyPaths.recorded("shorts"), page, OF_THE_CHANNEL, "");
        bothHave(KeyPaths.recorded("shorts"), page, OF_A_SHORT, item);
        assertThat(KeyPaths.of(page)).isSubsetOf(recordedPaths("shorts", "videos"));
    }

    @Test
    void aPageOfBroadcastsHasTheRecordedPaths() throws Exception {
        JsonNode page = VISITOR.browse(named("@cosmeya-radio").id(), Visitor.LIVE);
        bothHave(KeyPaths.recorded("live"), page, OF_THE_CHANNEL.subList(0, OF_THE_CHANNEL.size() - 1), "");
        bothHave(KeyPaths.recorded("live"), page, OF_A_LOCKUP, GRID + "richItemRenderer.content.lockupViewModel.");
        assertThat(texts(page, GRID + "richItemRenderer.content.lockupViewModel." + OF_A_LOCKUP.get(3)))
                .anyMatch(text -> text.startsWith("Streamed "));
    }

    @Test
    void aContinuationHasTheRecordedPaths() throws Exception {
        JsonNode videos = VISITOR.more(firstToken(VISITOR.browse(wide().id(), Visitor.VIDEOS)));
        bothHave(
                KeyPaths.recorded("videos-continuation"),
                videos,
                OF_A_LOCKUP,
                APPENDED + "richItemRenderer.content.lockupViewModel.");
        JsonNode shorts = VISITOR.more(firstToken(VISITOR.browse(wide().id(), Visitor.SHORTS)));
        bothHave(
                KeyPaths.recorded("shorts-continuation"),
                shorts,
                OF_A_SHORT,
                APPENDED + "richItemRenderer.content.shortsLockupViewModel.");
    }

    @Test
    void aFilmForMembersHasADateAndABadgeButNoCount() throws Exception {
        WorldVideo film = film(video -> video.access(NOW) == Access.MEMBERS && video.format() == Format.VIDEO);
        JsonNode item = everyItem(film.channelId(), Visitor.VIDEOS).stream()
                .map(it -> it.at("/richItemRenderer/content/lockupViewModel"))
                .filter(it -> it.path("contentId").asString().equals(film.id()))
                .findFirst()
                .orElseThrow();
        String rows = "metadata.lockupMetadataViewModel.metadata.contentMetadataViewModel.metadataRows[].";
        bothHave(
                KeyPaths.recorded("item-members-only"),
                item,
                List.of(rows + "metadataParts[].text.content", rows + "badges[].badgeViewModel.badgeStyle"),
                "");
        assertThat(texts(item, rows + "metadataParts[].text.content")).noneMatch(text -> text.contains("view"));
    }

    @Test
    void theExactNumbersHaveTheRecordedPaths() throws Exception {
        JsonNode shown = VISITOR.player(
                film(video -> open(video) && !video.likesHidden()).id());
        JsonNode hidden =
                VISITOR.player(film(video -> open(video) && video.likesHidden()).id());
        List<String> exact = List.of("viewCount", "lengthSeconds", "publishDate", "externalChannelId", "isUnlisted");
        String format = "microformat.playerMicroformatRenderer.";
        bothHave(KeyPaths.recorded("player"), shown, exact, format);
        bothHave(KeyPaths.recorded("player"), shown, List.of("likeCount"), format);
        bothHave(KeyPaths.recorded("player-likes-hidden"), hidden, exact, format);
        assertThat(KeyPaths.at(hidden, format + "likeCount")).isEmpty();
        assertThat(KeyPaths.at(KeyPaths.recorded("player-likes-hidden"), format + "likeCount"))
                .isEmpty();
    }

    @Test
    void whatCannotBeSeenIsRefusedInTheRecordedWords() throws Exception {
        JsonNode isPrivate =
                VISITOR.player(film(video -> video.access(NOW) == Access.OWNER).id());
        JsonNode forMembers = VISITOR.player(
                film(video -> video.access(NOW) == Access.MEMBERS).id());
        assertThat(isPrivate.at("/playabilityStatus/status").asString())
                .isEqualTo(KeyPaths.recorded("player-private")
                        .at("/playabilityStatus/status")
                        .asString());
        assertThat(isPrivate.at("/playabilityStatus/reason").asString())
                .isEqualTo(KeyPaths.recorded("player-private")
                        .at("/playabilityStatus/reason")
                        .asString());
        assertThat(forMembers.at("/playabilityStatus/status").asString())
                .isEqualTo(KeyPaths.recorded("player-members-only")
                        .at("/playabilityStatus/status")
                        .asString());
        assertThat(VISITOR.player("AAAAAAAAAAA")).isEmpty();
    }

    @Test
    void channelsThatAreNotThereAnswerAsRecorded() throws Exception {
        JsonNode unknown = VISITOR.browse("UCAUc4iz6edWerIjlnL8OSSw", Visitor.VIDEOS);
        JsonNode removed = VISITOR.browse(named("@cosmeya-gone").id(), Visitor.VIDEOS);
        assertThat(unknown.path("alerts"))
                .isEqualTo(KeyPaths.recorded("channel-unknown").path("alerts"));
        assertThat(removed.path("alerts"))
                .isEqualTo(KeyPaths.recorded("channel-removed").path("alerts"));
        assertThat(VISITOR.browse("UCtooshort", Visitor.VIDEOS)).isEqualTo(KeyPaths.recorded("channel-invalid"));
        assertThat(VISITOR.resolve("https://www.youtube.com/@nobody-at-all"))
                .isEqualTo(KeyPaths.recorded("resolve-unknown"));
    }

    @Test
    void aHandleLeadsToItsChannelAsRecorded() throws Exception {
        JsonNode found = VISITOR.resolve("https://www.youtube.com/@Cosmeya-Wide");
        bothHave(
                KeyPaths.recorded("resolve"),
                found,
                List.of("browseEndpoint.browseId", "commandMetadata.webCommandMetadata.webPageType"),
                "endpoint.");
        assertThat(found.at("/endpoint/browseEndpoint/browseId").asString()).isEqualTo(wide().id());
    }

    private static void bothHave(JsonNode recorded, JsonNode simulated, List<String> paths, String prefix) {
        for (String path : paths) {
            assertThat(KeyPaths.at(recorded, prefix + path))
                    .as("recorded " + prefix + path)
                    .isNotEmpty();
            assertThat(KeyPaths.at(simulated, prefix + path))
                    .as("simulated " + prefix + path)
                    .isNotEmpty();
        }
    }

    private static Set<String> recordedPaths(String... names) throws IOException {
        Set<String> paths = new TreeSet<>(Set.of("trackingParams"));
        for (String name : names) {
            String item = name.startsWith("item") ? GRID + "richItemRenderer.content.lockupViewModel." : "";
            KeyPaths.of(KeyPaths.recorded(name)).forEach(path -> paths.add(item + path));
        }
        return paths;
    }

    private static List<JsonNode> everyItem(String channelId, String params) throws Exception {
        return Listing.read(VISITOR, channelId, params);
    }

    private static String firstToken(JsonNode page) {
        return KeyPaths.at(page, GRID + TOKEN).getFirst().asString();
    }

    private static List<String> texts(JsonNode tree, String path) {
        return KeyPaths.at(tree, path).stream().map(JsonNode::asString).toList();
    }

    private static boolean open(WorldVideo video) {
        return video.access(NOW) == Access.EVERYBODY;
    }

    private static WorldVideo film(Predicate<WorldVideo> wanted) {
        return SIMULATOR.world().channels().stream()
                .filter(channel -> channel.removedFor().isEmpty())
                .flatMap(channel -> channel.published(NOW).stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static WorldChannel wide() {
        return named("@cosmeya-wide");
    }

    private static WorldChannel named(String handle) {
        return SIMULATOR.world().named(handle, NOW).orElseThrow();
    }
}
