package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ChannelDoorTests {

    @ParameterizedTest
    @CsvSource({
        "channel_videos_lockup_creativecommons_2026-05.json, UCTwECeGqMZee77BjdoYtI2Q, @creativecommons,"
                + " Creative Commons, 8840, 10, 258, 1",
        "channel_shorts_doobydobap_2026-01.json, UCh8gHdtzO2tXd593_bjErWg, @Doobydobap, Doobydobap, 4320000, 10000, 466, 1",
        "channel_live_jeffgeerling_2026-05.json, UCR-DXc1voovS8nhAvccRZhg, @JeffGeerling, Jeff Geerling, 1070000, 10000,"
                + " 562, 1",
        "channel_videos_videorenderer_nbcnews_2026-01.json, UCeY0bbntWzzVIaj2z3QigXg, @NBCNews, NBC News, 11700000,"
                + " 100000, 89000, 1000",
        "channel_videos_videorenderer_vsauce_2026-01.json, UC6nSFpj9HTCZ5t-N3Rm3-HA, @Vsauce, Vsauce, 24600000, 100000,"
                + " 636, 1",
        "channel_one_video_randomchannel_2026-01.json, UCUaQMQS9lY5lit3vurpXQ6w, @randomchannel1109, random channel,"
                + " 84, 1, 1, 1"
    })
    void aChannelTellsItsNameAndItsNumbers(
            String file, String id, String handle, String title, long followers, long step, long videos, long of) {
        ChannelAbout about = ((Opened.Shown) open(file)).about();
        assertThat(about.id()).isEqualTo(id);
        assertThat(about.handle()).isEqualTo(handle);
        assertThat(about.title()).isEqualTo(title);
        assertThat(about.subscribers()).isEqualTo(new Counter(followers, step));
        assertThat(about.videoCount()).isEqualTo(new Counter(videos, of));
        assertThat(about.avatar()).startsWith("https://yt3.googleusercontent.com/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_terminated_tos.json", "channel_removed_guidelines.json"})
    void aChannelThatWasTakenDownIsRemoved(String file) {
        assertThat(((Opened.Closed) open(file)).outcome()).isInstanceOf(Outcome.Removed.class);
    }

    @Test
    void aChannelThatDoesNotExistIsNotFound() {
        assertThat(((Opened.Closed) open("channel_does_not_exist.json")).outcome())
                .isEqualTo(new Outcome.NotFound("This channel does not exist."));
    }

    @Test
    void anAgeGateTellsTheTitle() {
        assertThat(open("channel_agegated_laphroaig.json"))
                .isInstanceOfSatisfying(
                        Opened.Gated.class, gated -> assertThat(gated.title()).isEqualTo("Laphroaig Whisky"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This channel is not available in your country. | RegionBlocked",
                "This channel isn't available. | NotFound",
                "This account has been suspended. | Removed",
                "This channel is no longer available because the account was closed. | Removed",
                "This channel is private. | Private",
                "Our systems have detected unusual traffic from your computer network. | RateLimited",
                "Something went wrong | Transport",
                "A new kind of sentence | SchemaChanged"
            })
    void anAlertIsUnderstoodByItsWords(String text, String outcome) {
        var root = JsonMapper.builder().build().readTree("""
                {"alerts": [{"alertRenderer": {"type": "INFO", "text": {"simpleText": "This channel was removed"}}},
                            {"alertRenderer": {"type": "ERROR", "text": {"runs": [{"text": "%s"}]}}}]}
                """.formatted(text));
        assertThat(Alerts.of(root).orElseThrow().getClass().getSimpleName()).isEqualTo(outcome);
    }

    private static Opened open(String file) {
        return ChannelDoor.opened(Recording.of(file).json(), "direct");
    }
}
