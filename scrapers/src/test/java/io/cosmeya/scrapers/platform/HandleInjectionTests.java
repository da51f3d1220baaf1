package io.cosmeya.scrapers.platform;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.Platform.LIKEE;
import static io.cosmeya.scrapers.Platform.TIKTOK;
import static io.cosmeya.scrapers.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.platform.AskedPlatforms.Asked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is pasted or kept as the name of a channel: it reaches its own platform as one part of an address, with the
/// headers of any other name, or nobody is asked.
class HandleInjectionTests {

    private static final AskedPlatforms PLATFORMS = new AskedPlatforms();

    private static final Map<Platform, String> HOSTS = Map.of(
            YOUTUBE, "www.youtube.com", TIKTOK, "www.tiktok.com", INSTAGRAM, "www.instagram.com", LIKEE, "likee.video");

    private static final Map<Platform, OrdinaryRequests> ORDINARY = new EnumMap<>(Platform.class);

    @AfterAll
    static void close() {
        PLATFORMS.close();
    }

    static Stream<Arguments> pasted() {
        String refused = "not_a_channel";
        String foreign = "unknown_platform";
        Map<String, String> tricks = Stream.of(new String[][] {
                    {"https://HOST/@victim\r\nX-Injected: 1", "@victim"},
                    {"https://HOST/@victim\nX-Injected: 1\n\nGET /evil HTTP/1.1", "@victim"},
                    {"https://HOST/@victim\tX-Injected: 1", "@victim"},
                    {"https://HOST/@victim\0X-Injected: 1", "@victim"},
                    {"https://HOST/@victim\u2028X-Injected: 1", "@victim"},
                    {"https://HOST/@victim\u0085X-Injected: 1", "@victim"},
                    {"https://HOST/@victim X-Injected: 1", "@victim"},
                    {"https://HOST/@vic\u202etim", "@victim"},
                    {"https://HOST/@victim\\..\\evil", "@victim"},
                    {"https://HOST/@victim#/../../evil", "@victim"},
                    {"https://HOST/@victim?x=/../evil&y=%0d%0aX-Injected:1", "@victim"},
                    {"https://HOST/@victim/../evil", "@victim"},
                    {"https://HOST/@victim/%2e%2e/%0d%0aX-Injected:1", "@victim"},
                    {"https://evil.example:secret@HOST/@victim", "@victim"},
                    {"PLATFORM @victim\r\nX-Injected: 1", "@victim"},
                    {"PLATFORM @victim?x#/../evil", "@victim"},
                    {"PLATFORM @victim%0d%0aX-Injected:1", ""},
                    {"PLATFORM @victim%00", ""},
                    {"https://HOST/@victim%0d%0aX-Injected:%201", refused},
                    {"https://HOST/@victim%0D%0A%0D%0AGET%20/evil%20HTTP/1.1", refused},
                    {"https://HOST/%40victim%0aX-Injected:1", refused},
                    {"https://HOST/@victim%00", refused},
                    {"https://HOST/@victim%09X-Injected:1", refused},
                    {"https://HOST/@victim%20HTTP/1.1", refused},
                    {"https://HOST/@victim%E2%80%A8X-Injected:1", refused},
                    {"https://HOST/@victim%C2%85X-Injected:1", refused},
                    {"https://HOST/@victim%c0%8d%c0%8aX-Injected:1", refused},
                    {"https://HOST/@victim%250d%250aX-Injected:1", refused},
                    {"https://HOST/@victim%2f..%2fevil", refused},
                    {"https://HOST/@victim%3Fx%23y", refused},
                    {"https://HOST/@victim%5c..%5cevil", refused},
                    {"https://HOST/@victim\uff0f..\uff0fevil", refused},
                    {"https://HOST/@victim:80@evil.example", refused},
                    {"https://HOST/@victim%22,%22uid%22:%221", refused},
                    {"https://HOST/@", refused},
                    {"https://HOST@evil.example/@victim", foreign},
                    {"https://HOST%2f@evil.example/@victim", foreign},
                    {"https://HOST.evil.example/@victim", foreign},
                    {"https://evil.example/HOST/@victim", foreign},
                    {"https://evil.example#@HOST/@victim", foreign},
                    {"https://HOST%0d%0aX-Injected:1/@victim", foreign},
                    {"https://HOST\r\n.evil.example/@victim", refused + " " + foreign},
                    {"file://HOST/@victim", foreign},
                    {"gopher://HOST/@victim%0d%0a", foreign}
                })
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        return Stream.of(Platform.values())
                .flatMap(platform -> tricks.entrySet().stream()
                        .map(trick -> Arguments.of(
                                platform,
                                trick.getKey()
                                        .replace("HOST", HOSTS.get(platform))
                                        .replace("PLATFORM", platform.key()),
                                trick.getValue())));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void aTrickInALinkIsRefusedOrLeavesTheNameAlone(Platform platform, String pasted, String meaning) {
        assertThat(meaning(pasted)).isEqualTo(meaning);
        List<Asked> asked = walk(pasted);
        assertThat(asked.isEmpty()).as("nobody is asked").isEqualTo(!meaning.startsWith("@"));
        harmless(platform, asked);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/c/%2e%2e, not_a_channel",
        "https://www.youtube.com/user/.., not_a_channel",
        "https://www.youtube.com/user/x%0d%0aX-Injected:1, not_a_channel",
        "https://www.youtube.com/watch?v=%0d%0aX-Injecte, not_a_channel",
        "https://www.youtube.com/channel/UCTwECeGqMZee77BjdoYtI2%0a, not_a_channel",
        "https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40a%250d%250aX:1, not_a_channel",
        "https://www.tiktok.com/share/user/1%0d%0aX-Injected:1, not_a_channel",
        "https://vm.tiktok.com/ZM%0d%0aX-Injected:1/, not_a_channel",
        "https://www.instagram.com/share/abcde%0d%0aX, not_a_channel",
        "https://www.instagram.com/share/reel/..%2f..%2fevil, not_a_channel",
        "https://www.instagram.com/p/%0d%0aX-Injected/, not_a_channel",
        "https://www.instagram.com/%2e%2e/, not_a_channel",
        "https://l.likee.video/v/abc%0d%0aX, not_a_channel",
        "https://likee.video/user/%0d%0aX, not_a_channel",
        "https://likee.video/x/video/1234567890123456%0a, not_a_channel"
    })
    void aTrickInAnotherPartOfALinkIsRefused(String pasted, String meaning) {
        assertThat(meaning(pasted)).isEqualTo(meaning);
    }

    /// Cut to one byte each, as some clients do, 嘍 and 嘊 are a return and a line feed.
    @ParameterizedTest
    @CsvSource({
        "YOUTUBE, @victim嘍嘊Set-Cookie",
        "TIKTOK, @victim嘍嘊Set-Cookie",
        "LIKEE, @victim嘍嘊Set-Cookie",
        "INSTAGRAM, not_a_channel"
    })
    void aLetterThatCouldBecomeALineBreakStaysALetter(Platform platform, String meaning) {
        String pasted = "https://" + HOSTS.get(platform) + "/@victim%E5%98%8D%E5%98%8ASet-Cookie";
        assertThat(meaning(pasted)).isEqualTo(meaning);
        harmless(platform, walk(pasted));
    }

    static Stream<Arguments> kept() {
        List<String> names = List.of(
                "@victim\r\nX-Injected: 1",
                "@victim%0d%0aX-Injected: 1",
                "@victim\tX-Injected: 1",
                "@victim\0",
                "@victim HTTP/1.1",
                "@victim\u2028X-Injected: 1",
                "@victim\u560d\u560aX-Injected: 1",
                "@victim/../../evil",
                "@../evil",
                "@..",
                "@victim?x=1",
                "@victim#x",
                "@victim@evil.example/",
                "//evil.example/",
                "@\\\\evil.example\\",
                "@victim\",\"uid\":\"1",
                "@victim&username=other",
                "@a){id},business_discovery.username(b");
        return Stream.of(Platform.values())
                .flatMap(platform -> names.stream().map(name -> Arguments.of(platform, name)));
    }

    /// A name may have come from an answer of the platform, so that no link was ever looked at.
    @ParameterizedTest
    @MethodSource("kept")
    void aNameThatIsKeptIsNoTrickEither(Platform platform, String name) {
        List<Asked> asked = PLATFORMS.scrape(platform, name);
        assertThat(asked).isNotEmpty();
        harmless(platform, asked);
    }

    /// The names of those that were understood, and why the others were not.
    private static String meaning(String pasted) {
        return ChannelLinks.parse(pasted).stream()
                .map(piece -> switch (piece) {
                    case LinkPiece.Understood(int _, String _, ChannelLink.ByName(Platform _, String name, String _)) ->
                        name;
                    case LinkPiece.Understood(int _, String _, ChannelLink link) -> link.toString();
                    case LinkPiece.Refused(int _, String _, LinkPiece.Reason reason, String detail) -> {
                        assertThat(detail).isNotBlank();
                        yield reason.code();
                    }
                })
                .collect(Collectors.joining(" "));
    }

    /// From pasted text over its channels to their readings, and what was asked for on the way.
    private static List<Asked> walk(String pasted) {
        List<Asked> asked = new ArrayList<>();
        for (LinkPiece piece : ChannelLinks.parse(pasted)) {
            if (piece instanceof LinkPiece.Understood(int _, String _, ChannelLink link)) {
                asked.addAll(PLATFORMS.resolve(link));
                if (link instanceof ChannelLink.ByName(Platform platform, String name, String _)) {
                    asked.addAll(PLATFORMS.scrape(platform, name));
                }
            }
        }
        return asked;
    }

    private static void harmless(Platform platform, List<Asked> asked) {
        ORDINARY.computeIfAbsent(platform, it -> new OrdinaryRequests(it, walk("https://" + HOSTS.get(it) + "/@plain")))
                .contain(asked);
    }
}
