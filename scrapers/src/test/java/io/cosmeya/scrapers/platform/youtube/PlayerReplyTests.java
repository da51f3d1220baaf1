package io.cosmeya.scrapers.platform.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.page.Recording;
import io.cosmeya.scrapers.platform.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PlayerReplyTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void figuresAreExact() {
        PlayerReply reply = read("video_player_web_microformat_pewdiepie.json", "7PIMiDcwNvc");
        assertThat(reply.refusal()).isNull();
        assertThat(reply.channelId()).isEqualTo("UC-lHJZR3Gqxm24_Vd_AJ5Yw");
        assertThat(reply.figures())
                .isEqualTo(new Figures(
                        "7PIMiDcwNvc",
                        "player",
                        Counter.exact(41_613_595),
                        Counter.exact(5_471_574),
                        null,
                        Instant.parse("2019-08-24T15:39:57Z"),
                        Duration.ofSeconds(382)));
    }

    @Test
    void hiddenLikesAreNotZero() {
        PlayerReply reply = read("video_player_web_microformat_likes_hidden.json", "it3OtbTxQk0");
        assertThat(reply.figures().views()).isEqualTo(Counter.exact(46_409));
        assertThat(reply.figures().likes()).isNull();
        assertThat(reply.figures().published()).isEqualTo("2023-01-13T21:53:57Z");
    }

    @Test
    void aPrivateVideoIsPrivate() {
        PlayerReply reply = read("video_private_player.json", "8VajtrESJzA");
        assertThat(reply.refusal()).isInstanceOf(Outcome.Private.class);
        assertThat(reply.figures().views()).isNull();
    }

    @Test
    void aVideoForMembersStillNamesItsOwner() {
        PlayerReply reply = read("video_members_only_player.json", "ayI2iBwGdxw");
        assertThat(reply.refusal()).isInstanceOf(Outcome.LoginRequired.class);
        assertThat(reply.channelId()).isEqualTo("UCciKycgzURdymx-GRSY2_dA");
        assertThat(reply.figures().views()).isNull();
    }

    @Test
    void anEmptyObjectIsAnUnknownVideo() {
        assertThat(read("video_nonexistent_player.json", "don-t-exist").refusal())
                .isInstanceOf(Outcome.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOGIN_REQUIRED | Sign in to confirm you’re not a bot | Challenged",
                "LOGIN_REQUIRED | Sign in to confirm your age | AgeGated",
                "LOGIN_REQUIRED | This video may be inappropriate for some users. | AgeGated",
                "LOGIN_REQUIRED | Please sign in | LoginRequired",
                "UNPLAYABLE | The uploader has not made this video available in your country | RegionBlocked",
                "UNPLAYABLE | This video requires payment to watch. | LoginRequired",
                "UNPLAYABLE | Join this channel to get access to members-only content like this video | LoginRequired",
                "ERROR | This content isn’t available, try again later. | RateLimited",
                "ERROR | Video unavailable This video has been removed by the uploader | Removed",
                "ERROR | This video is unavailable | NotFound",
                "CONTENT_CHECK_REQUIRED | The following content may contain graphic imagery | AgeGated",
                "ODD | Something new | SchemaChanged"
            })
    void aRefusalIsUnderstoodByItsWords(String status, String reason, String outcome) {
        var root = MAPPER.createObjectNode();
        root.putObject("playabilityStatus").put("status", status).put("reason", reason);
        assertThat(PlayerReply.of(root, "x").refusal().getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'videoDetails': {'videoId': 'x', 'viewCount': '55', 'isLive': true}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': '0', 'isUpcoming': true}}",
                "{'videoDetails': {'videoId': 'other', 'viewCount': '55'}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': '-1'}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': null}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': 5.5}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': {}}}",
                "{'videoDetails': {'videoId': 'x', 'viewCount': '99999999999999'}}"
            })
    void whatIsNoCountOfViewsOfThisVideoIsNull(String json) {
        assertThat(PlayerReply.of(MAPPER.readTree(json.replace('\'', '"')), "x")
                        .figures()
                        .views())
                .isNull();
    }

    private static PlayerReply read(String file, String id) {
        return PlayerReply.of(Recording.of(file).json(), id);
    }
}
