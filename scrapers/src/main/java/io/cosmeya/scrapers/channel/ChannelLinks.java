package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.channel.LinkPiece.Reason;
import io.cosmeya.scrapers.channel.LinkPiece.Refused;
import io.cosmeya.scrapers.channel.LinkPiece.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the links in pasted text: several on a line, mixed with other words, with or without a scheme. It asks nobody.
public class ChannelLinks {

    private static final YouTubeLinks YOUTUBE = new YouTubeLinks();
    private static final List<PlatformLinks> PLATFORMS =
            List.of(YOUTUBE, new TikTokLinks(), new InstagramLinks(), new LikeeLinks());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    private static final int LONGEST = 2_000;
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\p{Z}\\p{Cc},|<>\"“”«»„()\\[\\]{}`\\\\、，；]+|(?<!&amp);|(?<![=/:])(?=https?://)");
    private static final Pattern EDGE = Pattern.compile("^[*_~'’‘.!?:…—–-]+(?=[^_-])|[*~'’‘.!?:…]+$");
    private static final Pattern LINKLIKE =
            Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:)?//.+|www\\..+|[^/@]+\\.[a-z]{2,}/.*");
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9_-])UC[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])");

    private ChannelLinks() {}

    /// The pieces of the text that look like links, in their order. Words that do not are left out.
    public static List<LinkPiece> parse(String text) {
        List<LinkPiece> pieces = new ArrayList<>();
        String[] lines = text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1);
        for (int i = 0; i < lines.length; i++) {
            PlatformLinks named = named(lines[i]);
            for (String word : BETWEEN.split(INVISIBLE.matcher(lines[i]).replaceAll(""))) {
                if (word.length() <= LONGEST) {
                    piece(i + 1, named, EDGE.matcher(word).replaceAll("")).ifPresent(pieces::add);
                }
            }
        }
        return List.copyOf(pieces);
    }

    /// The platform that a word of the line names; YouTube where none does.
    private static PlatformLinks named(String line) {
        Set<String> words = WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return PLATFORMS.stream()
                .filter(each -> each.words().stream().anyMatch(words::contains))
                .findFirst()
                .orElse(YOUTUBE);
    }

    private static Optional<LinkPiece> piece(int line, PlatformLinks named, String word) {
        Optional<ChannelLink> bare = named.bare(word);
        if (bare.isPresent()) {
            return bare.map(link -> new Understood(line, word, link));
        }
        return WebAddress.read(word)
                .flatMap(address -> PLATFORMS.stream()
                        .filter(each -> each.domains().stream().anyMatch(address::under))
                        .findFirst()
                        .map(platform -> piece(line, word, platform.read(address))))
                .or(() -> foreign(line, word))
                .or(() -> id(line, word));
    }

    private static LinkPiece piece(int line, String word, Optional<ChannelLink> link) {
        return link.<LinkPiece>map(found -> new Understood(line, word, found))
                .orElseGet(() -> new Refused(line, word, Reason.NOT_A_CHANNEL, "neither a channel nor a video"));
    }

    private static Optional<LinkPiece> foreign(int line, String word) {
        return LINKLIKE.matcher(word).matches()
                ? Optional.of(new Refused(line, word, Reason.UNKNOWN_PLATFORM, "not an address of a known platform"))
                : Optional.empty();
    }

    private static Optional<LinkPiece> id(int line, String word) {
        return ID.matcher(word)
                .results()
                .findFirst()
                .flatMap(match -> YouTubeLinks.channel(match.group()))
                .map(link -> new Understood(line, word, link));
    }
}
