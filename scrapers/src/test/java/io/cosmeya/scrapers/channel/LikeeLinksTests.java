package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.LIKEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.LinkPiece.Reason;
import io.cosmeya.scrapers.channel.LinkPiece.Refused;
import io.cosmeya.scrapers.channel.LinkPiece.Understood;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikeeLinksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://likee.video/@sarah.stefano                                         | name  | @sarah.stefano
            likee.video/@sarah.stefano?lang=en#top                                     | name  | @sarah.stefano
            https://www.likee.video/@huynh_hong_quan_/                                 | name  | @huynh_hong_quan_
            http://m.likee.video/@Likee_USA                                            | name  | @Likee_USA
            //LIKEE.Video/%40Likee_USA                                                 | name  | @Likee_USA
            likee.com/@name.1                                                          | name  | @name.1
            https://www.likee.com/@name.1                                              | name  | @name.1
            https://m.likee.com/@name.1                                                | name  | @name.1
            https://likee.video/@649222262                                             | name  | @649222262
            https://likee.video/user/@649222262                                        | name  | @649222262
            https://likee.com/user/@name.1?x=1                                         | name  | @name.1
            https://likee.com/user/649222262                                           | name  | @649222262
            (https://likee.video/@name).                                               | name  | @name
            likee @name                                                                | name  | @name
            Likee: @name/                                                              | name  | @name
            лайки — @name?x=1                                                          | name  | @name
            likee 1326964767                                                           | id    | 1326964767
            likee uid=1326964767 1326964767                                            | id    | 1326964767
            likee 6941112750224957471                                                  | video | 6941112750224957471
            likee @name/video/6941112750224957471                                      | video | 6941112750224957471
            https://likee.video/@name/video/6941112750224957471                        | video | 6941112750224957471
            www.likee.video/@649222262/video/7093167848050058862?lang=ru               | video | 7093167848050058862
            https://likee.com/@name/video/6941112750224957471/                         | video | 6941112750224957471
            https://likee.video/trending?postId=6941112750224957471                    | video | 6941112750224957471
            https://likee.video/trending?lang=en&amp;postId=6941112750224957471&x      | video | 6941112750224957471
            https://likee.video/trending/@name/video/6941112750224957471               | video | 6941112750224957471
            https://likee.video/v/6941112750224957471                                  | video | 6941112750224957471
            https://likee.video/v/k6QcOp                                               | short | likee.video/v/k6QcOp
            https://www.likee.video/v/k6QcOp?x=1                                       | short | likee.video/v/k6QcOp
            likee.video/p/Ab-_12                                                       | short | likee.video/p/Ab-_12
            https://l.likee.video/v/k6QcOp                                             | short | l.likee.video/v/k6QcOp
            L.Likee.Video/p/k6QcOp/                                                    | short | l.likee.video/p/k6QcOp
            """)
    void everyFormIsUnderstood(String pasted, String kind, String what) {
        ChannelLink link = switch (kind) {
            case "name" -> new ChannelLink.ByName(LIKEE, what, "https://likee.video/" + what);
            case "short" -> new ChannelLink.ByName(LIKEE, what.substring(what.indexOf('/') + 1), "https://" + what);
            case "video" -> new ChannelLink.OfVideo(LIKEE, what);
            default -> new ChannelLink.ById(LIKEE, what);
        };
        assertThat(understood(pasted)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://likee.video/",
                "likee.video",
                "https://likee.video/trending",
                "https://likee.video/trending?postId=12",
                "https://likee.video/hashtag/6461986135898597418",
                "https://likee.video/@",
                "https://likee.video/@%00",
                "https://likee.video/@a*b",
                "https://likee.video/user/",
                "https://likee.video/v/",
                "https://l.likee.video/x/k6QcOp",
                "https://likee.video/video/short"
            })
    void aPageOfLikeeThatIsNoChannelIsRefused(String pasted) {
        assertThat(ChannelLinks.parse(pasted).getFirst())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_CHANNEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://notlikee.video/@x",
                "https://likee.video.evil.example/@x",
                "https://likee.video@evil.example/@x"
            })
    void aLinkToAnotherPlaceIsRefused(String pasted) {
        assertThat(ChannelLinks.parse(pasted))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_PLATFORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"likee", "likee 2026", "likee 12 channels, 99999", "likee @", "name@likee.video"})
    void junkYieldsNothing(String pasted) {
        assertThat(ChannelLinks.parse(pasted)).isEmpty();
    }

    @Test
    void anAddressOfOtherLettersIsEncoded() {
        assertThat(understood("https://likee.video/@Кот"))
                .containsExactly(new ChannelLink.ByName(LIKEE, "@Кот", "https://likee.video/@%D0%9A%D0%BE%D1%82"));
    }

    @Test
    void aBareNumberIsAUidOnlyWhereTheLineNamesLikee() {
        assertThat(understood("1326964767\nlikee 1326964767"))
                .containsExactly(new ChannelLink.ById(LIKEE, "1326964767"));
    }

    @RepeatedTest(20)
    void noiseAroundALinkNeitherHidesItNorThrows() {
        Random random = new Random();
        String noise = random.ints(300, 32, 0x4ff)
                .filter(each -> Character.isLetterOrDigit(each) || "?%&=#.!-_:*/@".indexOf(each) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(understood("likee " + noise + " https://likee.video/@sarah.stefano\n" + noise))
                .as(noise)
                .contains(new ChannelLink.ByName(LIKEE, "@sarah.stefano", "https://likee.video/@sarah.stefano"));
    }

    private static List<ChannelLink> understood(String pasted) {
        return ChannelLinks.parse(pasted).stream()
                .filter(Understood.class::isInstance)
                .map(piece -> ((Understood) piece).link())
                .toList();
    }
}
