package io.cosmeya.scrapers.platform.tiktok;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Each recording of a page with a video, or with the newest ones for frames, gives its ground truth.
class RecordedVideoPagesTests {

    @Test
    void theWholePageOfAVideoTellsRoundedNumbers() {
        VideoPage page = video("page_video_embongdaily_2025-08.html", "7524919459643919624");
        VideoReading video = page.item().orElseThrow().reading("x");
        assertThat(page.refusal()).isEmpty();
        assertThat(video.seen().title()).isEqualTo("Nhất kiến chung tình với cô Hà 🥴🥴 ");
        assertThat(video.seen().published()).isEqualTo(Instant.ofEpochSecond(1_752_031_845));
        assertThat(video.seen().duration()).isEqualTo(Duration.ofSeconds(31));
        assertThat(video.seen().format()).isEqualTo(Format.VIDEO);
        assertThat(video.seen().pictureUrl()).contains("owezaiMfIXAfIELbyAQgg4i2MjwE8N7tDem1Af");
        assertThat(video.views()).isEqualTo(new Counter(9_400_000, 100_000));
        assertThat(video.likes()).isEqualTo(new Counter(384_500, 100));
        assertThat(video.comments()).isEqualTo(Counter.exact(1_893));
        assertThat(video.shares()).isEqualTo(Counter.exact(9_258));
        Profile owner = Profile.ofOwner(page.item().orElseThrow().node()).orElseThrow();
        assertThat(owner.id()).isEqualTo("7353514153761358855");
        assertThat(owner.handle()).isEqualTo("@embongdaily");
        assertThat(owner.followers()).isEqualTo(new Counter(147_100, 100));
    }

    @Test
    void thePageOfAVideoIsExactBelowTenThousand() {
        VideoReading video = video("page_video_therock_7686600539525762318_2026-09.html", "7686600539525762318")
                .item()
                .orElseThrow()
                .reading("x");
        assertThat(video.views()).isEqualTo(new Counter(61_400, 100));
        assertThat(video.likes()).isEqualTo(Counter.exact(3_233));
        assertThat(video.comments()).isEqualTo(Counter.exact(212));
        assertThat(video.shares()).isEqualTo(Counter.exact(24));
        assertThat(video.seen().published()).isEqualTo(Instant.ofEpochSecond(1_789_676_164));
        assertThat(video.seen().duration()).isEqualTo(Duration.ofSeconds(47));
    }

    @Test
    void aPhotoPostHasNoLength() {
        VideoReading post = video("page_photo_post_nasa_2026-09.html", "7681723633164717325")
                .item()
                .orElseThrow()
                .reading("x");
        assertThat(post.seen().format()).isEqualTo(Format.PHOTO);
        assertThat(post.seen().duration()).isNull();
        assertThat(post.seen().title()).startsWith("Roman’s first images will be so large and detailed, you’d ne");
        assertThat(post.seen().published()).isEqualTo(Instant.ofEpochSecond(1_788_540_697));
        assertThat(post.seen().pictureUrl()).contains("4b723446552d45e5ac818886031b9c62");
        assertThat(post.views()).isEqualTo(new Counter(254_100, 100));
        assertThat(post.likes()).isEqualTo(new Counter(13_200, 100));
        assertThat(post.comments()).isEqualTo(Counter.exact(264));
        assertThat(post.shares()).isEqualTo(Counter.exact(385));
    }

    @Test
    void aMissingVideoIsNotFound() {
        VideoPage page = video("page_video_missing_10204.html", "7686600539525762318");
        assertThat(page.item()).isEmpty();
        assertThat(page.refusal()).contains(new Outcome.NotFound("video: 10204 item doesn't exist"));
    }

    @Test
    void thePageForFramesHasElevenVideos() {
        EmbedPage page = EmbedPage.read(
                        TikTokRecording.of("page_embed_nasa_2026-09.html").data())
                .orElseThrow();
        assertThat(page.profile().id()).isEqualTo("7664638705177150477");
        assertThat(page.profile().followers()).isEqualTo(new Counter(1_800_000, 100_000));
        assertThat(page.profile().videos()).isNull();
        assertThat(page.videos().stream()
                        .map(each -> each.seen().platformId() + " " + each.views())
                        .toList())
                .containsExactly(
                        "7665075736742530317 " + new Counter(1_400_000, 100_000),
                        "7686893699099413773 " + new Counter(130_400, 100),
                        "7686548688113503502 " + new Counter(93_300, 100),
                        "7686148096895569165 " + new Counter(461_100, 100),
                        "7685144199716408589 " + new Counter(164_000, 100),
                        "7685115221458930957 " + new Counter(113_700, 100),
                        "7683502372135505165 " + new Counter(426_800, 100),
                        "7682095989578091790 " + new Counter(379_700, 100),
                        "7681723633164717325 " + new Counter(254_100, 100),
                        "7679847738871270670 " + new Counter(486_900, 100),
                        "7679801381103865101 " + new Counter(892_500, 100));
        assertThat(page.videos()).allMatch(each -> each.likes() == null && each.comments() == null);
        assertThat(page.videos().get(8).seen().format()).isEqualTo(Format.PHOTO);
        assertThat(page.videos().get(8).seen().published())
                .isBetween(Instant.ofEpochSecond(1_788_540_697 - 60), Instant.ofEpochSecond(1_788_540_697));
    }

    private static VideoPage video(String name, String id) {
        JsonNode root = EmbeddedJson.TODAY.read(TikTokRecording.of(name).text()).orElseThrow();
        return VideoPage.read(root, id);
    }
}
