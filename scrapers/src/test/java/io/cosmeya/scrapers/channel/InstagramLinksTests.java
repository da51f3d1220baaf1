package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.LinkPiece.Reason;
import io.cosmeya.scrapers.channel.LinkPiece.Refused;
import io.cosmeya.scrapers.channel.LinkPiece.Understood;
import io.cosmeya.scrapers.video.Video;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstagramLinksTests {

    private static final String PK = "3983118388705688735";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.instagram.com/natgeo                                     | @natgeo
            https://www.instagram.com/NatGeo/                                    | @natgeo
            http://instagram.com/natgeo?igsh=MTIz&utm_source=qr                  | @natgeo
            m.instagram.com/natgeo/?hl=ru                                        | @natgeo
            instagram.com/natgeo/reels/                                          | @natgeo
            instagram.com/natgeo/tagged                                          | @natgeo
            instagram.com/natgeo/channel/?x#top                                  | @natgeo
            https://www.instagram.com/natgeo/followers/                          | @natgeo
            https://instagram.com/_u/natgeo                                      | @natgeo
            https://instagr.am/natgeo                                            | @natgeo
            https://ig.me/natgeo                                                 | @natgeo
            https://ig.me/m/natgeo                                               | @natgeo
            https://www.instagram.com/a.b_c.1/                                   | @a.b_c.1
            https://www.instagram.com/@natgeo                                    | @natgeo
            (https://www.instagram.com/natgeo).                                  | @natgeo
            instagram @natgeo                                                    | @natgeo
            Инстаграм: @NatGeo,                                                  | @natgeo
            our IG is @natgeo                                                    | @natgeo
            https://www.instagram.com/p/DdG4RIxIPyf/                             | 3983118388705688735
            https://www.instagram.com/reel/DdG4RIxIPyf/?igsh=abc                 | 3983118388705688735
            instagram.com/reels/DdG4RIxIPyf                                      | 3983118388705688735
            https://instagram.com/tv/DdG4RIxIPyf/                                | 3983118388705688735
            https://www.instagram.com/natgeo/p/DdG4RIxIPyf/?img_index=1          | 3983118388705688735
            https://www.instagram.com/natgeo/reel/DdG4RIxIPyf/                   | 3983118388705688735
            https://instagr.am/p/DdG4RIxIPyf                                     | 3983118388705688735
            https://www.instagram.com/p/DdG4RIxIPyfabcdefghijklmnopqrstuvwxyz12/ | 3983118388705688735
            https://www.instagram.com/share/BAHxyz123_                           | share/BAHxyz123_
            https://www.instagram.com/share/reel/BAHxyz123_/?igsh=1              | share/reel/BAHxyz123_
            https://www.instagram.com/share/p/BAHxyz123_                         | share/p/BAHxyz123_
            https://www.instagram.com/                                           |
            https://www.instagram.com/p/                                         |
            https://www.instagram.com/p/too_long_for_a_code/                     |
            https://www.instagram.com/reels/audio/123456/                        |
            https://www.instagram.com/explore/tags/cosmos/                       |
            https://www.instagram.com/accounts/login/?next=%2Fnatgeo%2F          |
            https://www.instagram.com/stories/natgeo/3983118388705688735/        |
            https://www.instagram.com/direct/inbox/                              |
            https://www.instagram.com/s/aGlnaGxpZ2h0/                            |
            https://www.instagram.com/web-eu/                                    |
            https://www.instagram.com/share/                                     |
            https://www.instagram.com/a_name_that_is_longer_than_thirty/         |
            https://www.instagram.com/na%20tgeo/                                 |
            https://www.instagram.com/космея/                                    |
            https://help.instagram.com/natgeo                                    |
            """)
    void anAddressMeansWhatItMeans(String pasted, String meant) {
        assertThat(ChannelLinks.parse(pasted)).singleElement().satisfies(piece -> {
            if (meant == null) {
                assertThat(piece)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_CHANNEL));
            } else {
                assertThat(((Understood) piece).link()).isEqualTo(link(meant));
            }
        });
    }

    private static ChannelLink link(String meant) {
        String path = meant.replaceFirst("^@", "");
        return meant.matches("\\d+")
                ? new ChannelLink.OfVideo(INSTAGRAM, meant)
                : new ChannelLink.ByName(INSTAGRAM, meant, "https://www.instagram.com/" + path + "/");
    }

    @Test
    void aCodeAndItsNumberAreTheSamePost() {
        assertThat(InstagramCode.pk("DdG4RIxIPyf")).contains(PK);
        assertThat(InstagramCode.code(PK)).contains("DdG4RIxIPyf");
        new Random(3)
                .longs(1_000, 1, Long.MAX_VALUE)
                .mapToObj(Long::toString)
                .forEach(pk -> assertThat(InstagramCode.code(pk).flatMap(InstagramCode::pk))
                        .contains(pk));
        for (String none : new String[] {"", "A", "//////", "___________", "0", "-1", "99999999999999999999"}) {
            assertThat(InstagramCode.code(none)).as(none).isEmpty();
            assertThat(InstagramCode.pk(none.equals("0") || none.equals("-1") ? "" : none))
                    .as(none)
                    .isEmpty();
        }
    }

    @Test
    void aPersonIsLedToThePost() {
        assertThat(video(Format.SHORT)).isEqualTo("https://www.instagram.com/reel/DdG4RIxIPyf/");
        assertThat(video(Format.PHOTO)).isEqualTo("https://www.instagram.com/p/DdG4RIxIPyf/");
    }

    private static String video(Format format) {
        return new Video(1, INSTAGRAM, PK, 1, "", format, null, null, null, null, Instant.EPOCH).url();
    }
}
