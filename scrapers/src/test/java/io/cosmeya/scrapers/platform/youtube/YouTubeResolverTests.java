package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.page.RecordedPages;
import io.cosmeya.scrapers.page.Recording;
import org.junit.jupiter.api.Test;

class YouTubeResolverTests {

    private static final String TINY = "UCUaQMQS9lY5lit3vurpXQ6w";
    private static final String TINY_FILE = "channel_one_video_randomchannel_2026-01.json";
    private final RecordedPages pages = new RecordedPages().with(TINY_FILE);

    @Test
    void anIdIsVerifiedByOneRequest() {
        assertThat(resolve(new ChannelLink.ById(YOUTUBE, TINY)))
                .isInstanceOfSatisfying(Resolution.Resolved.class, resolved -> {
                    assertThat(resolved.platformId()).isEqualTo(TINY);
                    assertThat(resolved.handle()).isEqualTo("@randomchannel1109");
                    assertThat(resolved.title()).isEqualTo("random channel");
                    assertThat(resolved.avatarUrl()).startsWith("https://yt3.");
                });
    }

    @Test
    void aNameIsResolvedThenRead() {
        pages.with("resolve_url_handle_ok.json");
        pages.answer(
                "browse UCwWhs_6x42TyRM4Wstoq8HA " + Tab.VIDEOS.params(),
                Recording.of(TINY_FILE).text());
        assertThat(resolve(name("@TheDailyShow"))).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void aHandleThatNobodyHasIsUnknown() {
        pages.with("resolve_url_handle_404.json");
        assertThat(resolve(name("@nonExistingHandleThatWillNeverExist15464"))).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void anAddressThatLeadsOnIsFollowed() {
        pages.answer("navigation/resolve_url https://www.youtube.com/c/old", """
                {"endpoint": {"commandMetadata": {"webCommandMetadata": {"webPageType": "WEB_PAGE_TYPE_UNKNOWN"}},
                              "urlEndpoint": {"url": "https://www.youtube.com/@new"}}}
                """);
        pages.answer("navigation/resolve_url https://www.youtube.com/@new", """
                {"endpoint": {"browseEndpoint": {"browseId": "%s"}}}
                """.formatted(TINY));
        assertThat(resolve(name("c/old"))).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void anAddressThatIsNoChannelIsUnknown() {
        pages.answer("navigation/resolve_url https://www.youtube.com/gaming", """
                {"endpoint": {"browseEndpoint": {"browseId": "FEtrending"}}}
                """);
        assertThat(resolve(name("gaming"))).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aVideoNamesItsOwner() {
        pages.answer(
                "player ayI2iBwGdxw",
                Recording.of("video_members_only_player.json").text());
        pages.answer(
                "browse UCciKycgzURdymx-GRSY2_dA " + Tab.VIDEOS.params(),
                Recording.of(TINY_FILE).text());
        assertThat(resolve(new ChannelLink.OfVideo(YOUTUBE, "ayI2iBwGdxw"))).isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void aVideoThatIsPrivateOrMissingIsUnknown() {
        pages.answer("player a", Recording.of("video_private_player.json").text());
        pages.answer("player b", "{}");
        assertThat(resolve(new ChannelLink.OfVideo(YOUTUBE, "a"))).isInstanceOf(Resolution.Unknown.class);
        assertThat(resolve(new ChannelLink.OfVideo(YOUTUBE, "b"))).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aPlatformThatCannotBeAskedMakesNoChannelUnknown() {
        assertThat(resolve(new ChannelLink.ById(YOUTUBE, "UCnotrecorded"))).isInstanceOf(Resolution.Unavailable.class);
        pages.answer("browse UCx " + Tab.VIDEOS.params(), 429, "");
        assertThat(resolve(new ChannelLink.ById(YOUTUBE, "UCx"))).isInstanceOf(Resolution.Unavailable.class);
        pages.answer("browse UCy " + Tab.VIDEOS.params(), "{}");
        assertThat(resolve(new ChannelLink.ById(YOUTUBE, "UCy"))).isInstanceOf(Resolution.Unavailable.class);
    }

    @Test
    void anAgeGatedChannelCanBeAdded() {
        pages.answer(
                "browse UCz " + Tab.VIDEOS.params(),
                Recording.of("channel_agegated_laphroaig.json").text());
        assertThat(resolve(new ChannelLink.ById(YOUTUBE, "UCz")))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.title()).isEqualTo("Laphroaig Whisky"));
    }

    private Resolution resolve(ChannelLink link) {
        return Wiring.resolver(pages).resolve(link);
    }

    private static ChannelLink name(String path) {
        return new ChannelLink.ByName(YOUTUBE, path, "https://www.youtube.com/" + path);
    }
}
