package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.Platform.LIKEE;
import static io.cosmeya.scrapers.Platform.TIKTOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.CpuTime;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.LinkPiece.Reason;
import io.cosmeya.scrapers.channel.LinkPiece.Refused;
import io.cosmeya.scrapers.channel.LinkPiece.Understood;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelLinksTests {

    private static final String ID = "UCTwECeGqMZee77BjdoYtI2Q";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q",
                "http://youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos?sub_confirmation=1",
                "WWW.YouTube.COM/channel/UCTwECeGqMZee77BjdoYtI2Q/",
                "//m.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q#top",
                "music.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q?si=abc&ab_channel=x",
                "https://www.youtube.com:443/channel/UCTwECeGqMZee77BjdoYtI2Q",
                "https://studio.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2Q/videos/upload",
                "https://www.youtube.com/playlist?list=UUTwECeGqMZee77BjdoYtI2Q",
                "https://www.youtube.com/playlist?list=UULFTwECeGqMZee77BjdoYtI2Q&index=1",
                "https://www.youtube.com/playlist?x=1&amp;list=UUTwECeGqMZee77BjdoYtI2Q",
                "https://www.youtube.com/embed/live_stream?channel=UCTwECeGqMZee77BjdoYtI2Q",
                "https://www.youtube.com/embed/videoseries?list=UUTwECeGqMZee77BjdoYtI2Q",
                "https://www.youtube.com/feeds/videos.xml?channel_id=UCTwECeGqMZee77BjdoYtI2Q",
                "https://www.youtube.com/UCTwECeGqMZee77BjdoYtI2Q",
                "UCTwECeGqMZee77BjdoYtI2Q",
                "id=UCTwECeGqMZee77BjdoYtI2Q",
                "(UCTwECeGqMZee77BjdoYtI2Q)."
            })
    void anIdInTheLinkIsTheChannel(String pasted) {
        assertThat(only(pasted)).isEqualTo(new ChannelLink.ById(Platform.YOUTUBE, ID));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/@NBCNews, @NBCNews, https://www.youtube.com/@NBCNews",
        "youtube.com/@NBCNews/shorts?si=1, @NBCNews, https://www.youtube.com/@NBCNews",
        "@NBCNews, @NBCNews, https://www.youtube.com/@NBCNews",
        "@NBCNews/videos, @NBCNews, https://www.youtube.com/@NBCNews",
        "youtube.com/%40NBCNews, @NBCNews, https://www.youtube.com/@NBCNews",
        "https://www.youtube.com/c/Vsauce/about, Vsauce, https://www.youtube.com/c/Vsauce",
        "m.youtube.com/user/Kurzgesagt, Kurzgesagt, https://www.youtube.com/user/Kurzgesagt",
        "youtube.com/Vsauce, Vsauce, https://www.youtube.com/Vsauce",
        "https://www.youtube.com/feeds/videos.xml?user=Kurzgesagt, Kurzgesagt, https://www.youtube.com/user/Kurzgesagt",
        "https://www.youtube.com/@%D0%9A%D0%BE%D1%82, @Кот, https://www.youtube.com/@%D0%9A%D0%BE%D1%82",
        "https://www.youtube.com/@Кот, @Кот, https://www.youtube.com/@%D0%9A%D0%BE%D1%82",
        "@名探偵, @名探偵, https://www.youtube.com/@%E5%90%8D%E6%8E%A2%E5%81%B5"
    })
    void aNameIsLeftToBeResolved(String pasted, String name, String url) {
        assertThat(only(pasted)).isEqualTo(new ChannelLink.ByName(Platform.YOUTUBE, name, url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=-x17QL6T62g",
                "youtube.com/watch?app=desktop&v=-x17QL6T62g&list=PLabc&t=10s",
                "https://m.youtube.com/watch?list=PLx&amp;v=-x17QL6T62g",
                "https://youtu.be/-x17QL6T62g?si=zzz",
                "youtu.be/-x17QL6T62g",
                "https://www.youtube.com/shorts/-x17QL6T62g",
                "https://www.youtube.com/live/-x17QL6T62g?feature=share",
                "https://www.youtube-nocookie.com/embed/-x17QL6T62g",
                "https://www.youtube.com/v/-x17QL6T62g",
                "music.youtube.com/watch?v=-x17QL6T62g!"
            })
    void aVideoOffersItsOwner(String pasted) {
        assertThat(only(pasted)).isEqualTo(new ChannelLink.OfVideo(Platform.YOUTUBE, "-x17QL6T62g"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/",
                "youtube.com",
                "https://www.youtube.com/feed/trending",
                "https://www.youtube.com/results?search_query=x",
                "https://www.youtube.com/playlist?list=PLOU2XLYxmsIKpaV8h0AGE05so0fAwwfTw",
                "https://www.youtube.com/channel/UCtooShort",
                "https://www.youtube.com/channel/",
                "https://www.youtube.com/watch?v=short",
                "https://youtu.be/",
                "https://www.youtube.com/hashtag/music",
                "https://www.youtube.com/@%00",
                "https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.com"
            })
    void aPageOfYouTubeThatIsNoChannelIsRefused(String pasted) {
        assertThat(ChannelLinks.parse(pasted))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_A_CHANNEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/channel/UCTwECeGqMZee77BjdoYtI2Q",
                "https://youtube.com.evil.example/@x",
                "https://youtube.com@evil.example/@handle",
                "https://notyoutube.com/@handle",
                "vimeo.com/12345",
                "www.rutube.ru",
                "https://",
                "https://[::1]/@x"
            })
    void aLinkToAnotherPlaceIsRefused(String pasted) {
        assertThat(ChannelLinks.parse(pasted))
                .allSatisfy(piece -> assertThat(piece)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_PLATFORM)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\t ",
                "just some words, and/or e.g. more…",
                "version 2.20260519.10.00",
                "name@youtube.com",
                "UCshort",
                "UCTwECeGqMZee77BjdoYtI2Qx",
                "xUCTwECeGqMZee77BjdoYtI2Q",
                "@",
                "12:30 — 5/6",
                "mailto:someone@example.com",
                "javascript:alert(1)"
            })
    void junkYieldsNothing(String pasted) {
        assertThat(ChannelLinks.parse(pasted)).isEmpty();
    }

    @Test
    void everyPieceKeepsItsLineAndItsText() {
        var pieces = ChannelLinks.parse("""
                My channels: https://youtube.com/@one, and youtu.be/-x17QL6T62g; [two](https://youtube.com/c/two)
                nothing here\r
                <https://example.com/x>\u00a0@three\u200b.""".replace("\r", "\r"));
        assertThat(pieces).extracting(LinkPiece::line).containsExactly(1, 1, 1, 3, 3);
        assertThat(pieces)
                .extracting(LinkPiece::text)
                .containsExactly(
                        "https://youtube.com/@one",
                        "youtu.be/-x17QL6T62g",
                        "https://youtube.com/c/two",
                        "https://example.com/x",
                        "@three");
    }

    @Test
    void linksGluedTogetherAreTwo() {
        assertThat(ChannelLinks.parse("https://youtube.com/@onehttps://youtube.com/@two"))
                .extracting(LinkPiece::text)
                .containsExactly("https://youtube.com/@one", "https://youtube.com/@two");
    }

    @Test
    void theOtherPlatformsAreKnownByName() {
        assertThat(
                        ChannelLinks.parse(
                                "https://www.tiktok.com/@khaby.lame https://vm.tiktok.com/ZM/ instagram.com/nasa likee.video/@x"))
                .extracting(piece -> ((Understood) piece).link().platform())
                .containsExactly(TIKTOK, TIKTOK, INSTAGRAM, LIKEE);
    }

    @RepeatedTest(20)
    void noiseAroundALinkNeitherHidesItNorThrows() {
        Random random = new Random();
        String noise = random.ints(300, 32, 0x4ff)
                .filter(each -> Character.isLetterOrDigit(each) || "?%&=#.!-_:*/@".indexOf(each) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(ChannelLinks.parse(noise + " https://www.youtube.com/channel/" + ID + "\n" + noise))
                .as(noise)
                .anySatisfy(piece -> assertThat(piece)
                        .isInstanceOfSatisfying(
                                Understood.class,
                                understood -> assertThat(understood.link())
                                        .isEqualTo(new ChannelLink.ById(Platform.YOUTUBE, ID))));
    }

    @Test
    void aMegabyteOfRubbishIsReadAtOnce() {
        String[] rubbish = {"!", "@", "a.", "/", "https://", "@a", "%", "UC"};
        Duration took = CpuTime.of(() -> {
            for (String each : rubbish) {
                ChannelLinks.parse(each.repeat(200_000));
            }
        });
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private static ChannelLink only(String pasted) {
        var pieces = ChannelLinks.parse(pasted);
        assertThat(pieces).singleElement().isInstanceOf(Understood.class);
        return ((Understood) pieces.getFirst()).link();
    }
}
