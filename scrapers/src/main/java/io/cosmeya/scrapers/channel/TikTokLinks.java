package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.TIKTOK;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// TikTok's addresses: by handle, by id, by a video or a photo post, and the short ones that only the network resolves.
class TikTokLinks implements PlatformLinks {

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{M}\\p{N}._-]{1,200}");
    private static final Pattern ID = Pattern.compile("[1-9]\\d{14,18}");
    private static final Pattern BARE_ID = Pattern.compile("[1-9]\\d{18}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{2,40}");

    @Override
    public List<String> domains() {
        return List.of("tiktok.com", "tiktokv.com");
    }

    @Override
    public List<String> words() {
        return List.of("tiktok", "тикток", "тик-ток", "tt");
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        if (BARE_ID.matcher(word).matches()) {
            return user(word);
        }
        return word.startsWith("@") ? path(List.of(word.split("[?#]", 2)[0].split("/"))) : Optional.empty();
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        Optional<ChannelLink> link = path(address.path());
        if (link.isPresent()) {
            return link;
        }
        if (address.segment(0).equals("login")) {
            return WebAddress.read(address.parameter("redirect_url"))
                    .filter(target -> domains().stream().anyMatch(target::under))
                    .flatMap(target -> path(target.path()));
        }
        return shortened(address);
    }

    private static Optional<ChannelLink> path(List<String> path) {
        String first = segment(path, 0);
        String second = segment(path, 1);
        if (first.startsWith("@")) {
            return video(second, segment(path, 2)).or(() -> handle(first));
        }
        String last = segment(path, path.size() - 1);
        return switch (first.toLowerCase(Locale.ROOT)) {
            case "embed" -> handle(second).or(() -> video("video", last));
            case "v", "video", "photo", "player" -> video("video", last);
            case "share", "i18n", "h5" -> shared(segment(path, path.size() - 2), last);
            default -> Optional.empty();
        };
    }

    private static Optional<ChannelLink> shared(String kind, String name) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "user", "usr" -> user(name.replaceFirst("\\.html$", "")).or(() -> handle(name));
            default -> video(kind, name);
        };
    }

    private static Optional<ChannelLink> video(String kind, String name) {
        String id = name.replaceFirst("\\.html$", "");
        return kind.matches("(?i)video|photo|item") && ID.matcher(id).matches()
                ? Optional.of(new ChannelLink.OfVideo(TIKTOK, id))
                : Optional.empty();
    }

    private static Optional<ChannelLink> user(String id) {
        return ID.matcher(id).matches() ? Optional.of(new ChannelLink.ById(TIKTOK, id)) : Optional.empty();
    }

    private static Optional<ChannelLink> handle(String handle) {
        return HANDLE.matcher(handle).matches()
                ? Optional.of(new ChannelLink.ByName(TIKTOK, handle, address(handle)))
                : Optional.empty();
    }

    private static Optional<ChannelLink> shortened(WebAddress address) {
        boolean door = address.host().matches("v[mt]\\.tiktok\\.com");
        boolean folder = address.segment(0).equals("t");
        String code = address.segment(folder ? 1 : 0);
        if (!(door || folder) || !CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        String host = door || address.host().equals("lite.tiktok.com") ? address.host() : "www.tiktok.com";
        String url = "https://" + host + (folder ? "/t/" : "/") + code + "/";
        return Optional.of(new ChannelLink.ByName(TIKTOK, code, url));
    }

    private static String address(String handle) {
        return "https://www.tiktok.com/@" + URLEncoder.encode(handle.substring(1), StandardCharsets.UTF_8);
    }

    private static String segment(List<String> path, int position) {
        return position >= 0 && position < path.size() ? path.get(position) : "";
    }
}
