package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.TIKTOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.LinkPiece.Understood;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.VideoSeen;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikTokLinksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "https://www.tiktok.com/@khaby.lame | name @khaby.lame https://www.tiktok.com/@khaby.lame",
                "tiktok.com/@nasa?lang=en&is_from_webapp=1 | name @nasa https://www.tiktok.com/@nasa",
                "HTTPS://M.TikTok.com/@nasa/ | name @nasa https://www.tiktok.com/@nasa",
                "https://lite.tiktok.com/@a-b_c.d#x | name @a-b_c.d https://www.tiktok.com/@a-b_c.d",
                "https://www.tiktok.com/%40nasa/live | name @nasa https://www.tiktok.com/@nasa",
                "https://www.tiktok.com/@Кот.1 | name @Кот.1 https://www.tiktok.com/@%D0%9A%D0%BE%D1%82.1",
                "https://www.tiktok.com/@小邹 | name @小邹 https://www.tiktok.com/@%E5%B0%8F%E9%82%B9",
                "https://www.tiktok.com/embed/@nasa | name @nasa https://www.tiktok.com/@nasa",
                "https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40nasa | name @nasa"
                        + " https://www.tiktok.com/@nasa",
                "https://www.tiktok.com/@therock/video/7686600539525762318?is_from_webapp=1&sender_device=pc"
                        + " | video 7686600539525762318",
                "https://www.tiktok.com/@nasa/photo/7681723633164717325 | video 7681723633164717325",
                "https://www.tiktok.com/@/video/7686600539525762318 | video 7686600539525762318",
                "https://m.tiktok.com/v/6749869095467945218.html?u_code=x | video 6749869095467945218",
                "https://www.tiktok.com/embed/v2/7686600539525762318 | video 7686600539525762318",
                "https://www.tiktok.com/embed/7686600539525762318 | video 7686600539525762318",
                "https://www.tiktok.com/player/v1/7686600539525762318?autoplay=1 | video 7686600539525762318",
                "https://www.tiktokv.com/share/video/7059698374567611694/ | video 7059698374567611694",
                "https://www.tiktok.com/share/user/6799838955094836230?u_code=d | id 6799838955094836230",
                "https://m.tiktok.com/h5/share/usr/127905465618821121.html | id 127905465618821121",
                "https://vm.tiktok.com/ZMabc123/ | name ZMabc123 https://vm.tiktok.com/ZMabc123/",
                "vt.tiktok.com/ZS9xYz_-1?_t=8x | name ZS9xYz_-1 https://vt.tiktok.com/ZS9xYz_-1/",
                "https://www.tiktok.com/t/ZTRC5xgJp | name ZTRC5xgJp https://www.tiktok.com/t/ZTRC5xgJp/",
                "tiktok.com/t/ZTRC5xgJp/ | name ZTRC5xgJp https://www.tiktok.com/t/ZTRC5xgJp/",
                "https://lite.tiktok.com/t/ZSNabc/ | name ZSNabc https://lite.tiktok.com/t/ZSNabc/",
                "тикток @khaby.lame | name @khaby.lame https://www.tiktok.com/@khaby.lame",
                "TikTok: @nasa/video/7686600539525762318! | video 7686600539525762318",
                "tt 7664638705177150477 | id 7664638705177150477",
                "Смотри, что я нашла 😂👇\u200bhttps://vm.tiktok.com/ZMabc123/ #foryou"
                        + " | name ZMabc123 https://vm.tiktok.com/ZMabc123/",
                "«https://www.tiktok.com/@nasa», 12 видео. | name @nasa https://www.tiktok.com/@nasa",
                "https://www.tiktok.com/ | refused",
                "https://www.tiktok.com/tiktoklite | refused",
                "https://www.tiktok.com/tag/space | refused",
                "https://www.tiktok.com/music/original-7287891047231933185 | refused",
                "https://www.tiktok.com/@ | refused",
                "https://www.tiktok.com/v/abc.html | refused",
                "https://vm.tiktok.com/ | refused",
                "https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fevil.example%2F%40nasa | refused",
                "https://www.tiktok.com.evil.example/@nasa | refused",
                "тикток 12345 | nothing",
                "7664638705177150477 | nothing"
            })
    void everyFormIsUnderstood(String pasted, String meaning) {
        assertThat(ChannelLinks.parse(pasted).stream()
                        .map(TikTokLinksTests::meaning)
                        .toList())
                .isEqualTo(meaning.equals("nothing") ? List.of() : List.of(meaning));
    }

    @ParameterizedTest
    @CsvSource({
        "@nasa, name @nasa https://www.tiktok.com/@nasa",
        "@Кот.1, name @Кот.1 https://www.tiktok.com/@%D0%9A%D0%BE%D1%82.1",
        ", id 7664638705177150477"
    })
    void theAddressForPeopleLeadsBackToTheChannel(@Nullable String handle, String meaning) {
        String url = Channel.url(TIKTOK, "7664638705177150477", handle);
        assertThat(ChannelLinks.parse(url).stream().map(TikTokLinksTests::meaning))
                .containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "VIDEO, https://www.tiktok.com/@_/video/7686600539525762318",
        "PHOTO, https://www.tiktok.com/@_/photo/7686600539525762318"
    })
    void theAddressForPeopleLeadsBackToTheVideo(VideoSeen.Format format, String url) {
        Video video =
                new Video(1, TIKTOK, "7686600539525762318", 1, "t", format, null, null, null, null, Instant.EPOCH);
        assertThat(video.url()).isEqualTo(url);
        assertThat(ChannelLinks.parse(url).stream().map(TikTokLinksTests::meaning))
                .containsExactly("video 7686600539525762318");
    }

    private static String meaning(LinkPiece piece) {
        if (!(piece instanceof Understood understood)) {
            return "refused";
        }
        assertThat(understood.link().platform()).isEqualTo(TIKTOK);
        return switch (understood.link()) {
            case ChannelLink.ById byId -> "id " + byId.platformId();
            case ChannelLink.ByName byName -> "name " + byName.name() + " " + byName.url();
            case ChannelLink.OfVideo ofVideo -> "video " + ofVideo.videoId();
        };
    }
}
