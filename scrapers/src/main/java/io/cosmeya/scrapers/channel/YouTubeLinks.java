package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.YOUTUBE;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// YouTube's addresses: by id, by handle, by the older names, by a video, by the list of uploads.
class YouTubeLinks implements PlatformLinks {

    private static final Pattern CHANNEL = Pattern.compile("UC[A-Za-z0-9_-]{22}");
    private static final Pattern UPLOADS =
            Pattern.compile("(?:VL)?UU(?:LF|SH|LV|LP|MO|MF|MS|MV|PS|PV)?([A-Za-z0-9_-]{22})");
    private static final Pattern VIDEO = Pattern.compile("[A-Za-z0-9_-]{11}");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{M}\\p{N}._·-]{1,60}");
    private static final Pattern NAME = Pattern.compile("(?!\\.+$)[\\p{L}\\p{M}\\p{N}._'-]{1,100}");
    private static final Set<String> VIDEO_PATHS = Set.of("watch", "shorts", "live", "embed", "v", "e", "vi", "clip");
    private static final Set<String> NOT_NAMES = Set.of(
            "about",
            "account",
            "ads",
            "attribution_link",
            "browse",
            "c",
            "channel",
            "clip",
            "creators",
            "embed",
            "explore",
            "feed",
            "feeds",
            "gaming",
            "get_video_info",
            "hashtag",
            "howyoutubeworks",
            "iframe_api",
            "index",
            "jobs",
            "kids",
            "live",
            "live_chat",
            "login",
            "logout",
            "movies",
            "music",
            "news",
            "oembed",
            "oops",
            "playlist",
            "podcasts",
            "post",
            "premium",
            "privacy",
            "redirect",
            "results",
            "search",
            "shorts",
            "signin",
            "source",
            "sports",
            "static",
            "storefront",
            "t",
            "terms",
            "trending",
            "tv",
            "upload",
            "user",
            "v",
            "watch",
            "youtubei",
            "yt");

    @Override
    public List<String> domains() {
        return List.of("youtube.com", "youtu.be", "youtube-nocookie.com");
    }

    @Override
    public List<String> words() {
        return List.of("youtube", "ютуб", "ютьюб", "yt");
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        return word.startsWith("@") ? handle(word.split("[/?#]", 2)[0]) : Optional.empty();
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        String first = address.segment(0);
        String second = address.segment(1);
        if (first.startsWith("@")) {
            return handle(first);
        }
        if (address.under("youtu.be")) {
            return video(first).or(() -> video(address.parameter("v")));
        }
        String kind = first.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "channel", "browse" -> channel(second);
            case "c" -> second.startsWith("@") ? handle(second) : name(second, "c/");
            case "user" -> name(second, "user/");
            case "playlist" -> uploads(address.parameter("list"));
            case "feeds" -> channel(address.parameter("channel_id")).or(() -> name(address.parameter("user"), "user/"));
            default -> VIDEO_PATHS.contains(kind) ? ofVideo(address) : bare(address);
        };
    }

    /// The channel of an id that stands alone; nothing when the text is not one.
    static Optional<ChannelLink> channel(String id) {
        return CHANNEL.matcher(id).matches() ? Optional.of(new ChannelLink.ById(YOUTUBE, id)) : Optional.empty();
    }

    /// The channel of a handle with its sign; nothing when the text is not one.
    static Optional<ChannelLink> handle(String handle) {
        return HANDLE.matcher(handle).matches()
                ? Optional.of(new ChannelLink.ByName(YOUTUBE, handle, canonical(handle)))
                : Optional.empty();
    }

    private static Optional<ChannelLink> ofVideo(WebAddress address) {
        return video(address.parameter("v"))
                .or(() -> video(address.segment(1)))
                .or(() -> channel(address.parameter("channel")))
                .or(() -> uploads(address.parameter("list")));
    }

    private static Optional<ChannelLink> video(String id) {
        return VIDEO.matcher(id).matches() && !id.equals("videoseries") && !id.equals("live_stream")
                ? Optional.of(new ChannelLink.OfVideo(YOUTUBE, id))
                : Optional.empty();
    }

    private static Optional<ChannelLink> uploads(String list) {
        Matcher match = UPLOADS.matcher(list);
        return match.matches() ? channel("UC" + match.group(1)) : Optional.empty();
    }

    private static Optional<ChannelLink> bare(WebAddress address) {
        String name = address.segment(0);
        boolean page = NOT_NAMES.contains(name.toLowerCase(Locale.ROOT)) || name.contains(".");
        return page ? Optional.empty() : channel(name).or(() -> name(name, ""));
    }

    private static Optional<ChannelLink> name(String name, String folder) {
        return NAME.matcher(name).matches()
                ? Optional.of(new ChannelLink.ByName(YOUTUBE, name, canonical(folder + name)))
                : Optional.empty();
    }

    private static String canonical(String path) {
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return "https://www.youtube.com/" + encoded.replace("%40", "@").replace("%2F", "/");
    }
}
