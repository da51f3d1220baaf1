package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.LIKEE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Likee's addresses: by name, by a video, by a short link that only the network can follow. A number after the sign is
/// a name like another: it may be the Likee id of one person and the uid of another.
class LikeeLinks implements PlatformLinks {

    private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{M}\\p{N}._-]{1,60}");
    private static final Pattern UID = Pattern.compile("\\d{6,13}");
    private static final Pattern POST = Pattern.compile("\\d{16,20}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{3,40}");

    @Override
    public List<String> domains() {
        return List.of("likee.video", "likee.com");
    }

    @Override
    public List<String> words() {
        return List.of("likee", "лайки");
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        return post(address.parameter("postId"))
                .or(() -> post(after("video", address)))
                .or(() -> code(address))
                .or(() -> address.path().stream()
                        .filter(each -> each.startsWith("@"))
                        .findFirst()
                        .flatMap(LikeeLinks::name))
                .or(() -> name("@" + after("user", address)));
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        if (word.startsWith("@")) {
            String[] parts = word.split("[/?#]");
            Optional<ChannelLink> post =
                    parts.length > 2 && parts[1].equals("video") ? post(parts[2]) : Optional.empty();
            return parts.length == 0 ? Optional.empty() : post.or(() -> name(parts[0]));
        }
        return UID.matcher(word).matches() ? Optional.of(new ChannelLink.ById(LIKEE, word)) : post(word);
    }

    private static Optional<ChannelLink> name(String name) {
        return NAME.matcher(name).matches()
                ? Optional.of(new ChannelLink.ByName(LIKEE, name, "https://likee.video/@" + encoded(name.substring(1))))
                : Optional.empty();
    }

    private static Optional<ChannelLink> post(String id) {
        return POST.matcher(id).matches() ? Optional.of(new ChannelLink.OfVideo(LIKEE, id)) : Optional.empty();
    }

    /// `/v/CODE` is a video and `/p/CODE` a profile; an id of a post may stand in the place of the code.
    private static Optional<ChannelLink> code(WebAddress address) {
        String kind = address.segment(0).toLowerCase(Locale.ROOT);
        String code = address.segment(1);
        if (!kind.matches("[vp]") || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        String host = address.host().equals("l.likee.video") ? address.host() : "likee.video";
        String path = kind + "/" + code;
        return post(code).or(() -> Optional.of(new ChannelLink.ByName(LIKEE, path, "https://" + host + "/" + path)));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /// The segment that follows a word; empty text when there is none.
    private static String after(String word, WebAddress address) {
        return IntStream.range(0, address.path().size())
                .filter(i -> address.segment(i).equalsIgnoreCase(word))
                .mapToObj(i -> address.segment(i + 1))
                .findFirst()
                .orElse("");
    }
}
