package io.cosmeya.scrapers.channel;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Instagram's addresses: by name, by a post, by a link to share that only Instagram can resolve.
class InstagramLinks implements PlatformLinks {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._]{1,30}");
    private static final Pattern SHARED = Pattern.compile("[A-Za-z0-9_-]{5,60}");
    private static final Set<String> HOSTS = Set.of(
            "instagram.com",
            "www.instagram.com",
            "m.instagram.com",
            "i.instagram.com",
            "instagr.am",
            "www.instagr.am",
            "ig.me",
            "www.ig.me");
    private static final Set<String> POSTS = Set.of("p", "reel", "reels", "tv");
    private static final Set<String> NOT_POSTS = Set.of("audio", "videos", "trending");
    private static final Set<String> NOT_NAMES = Set.of(
            "p",
            "reel",
            "reels",
            "tv",
            "stories",
            "explore",
            "accounts",
            "direct",
            "about",
            "legal",
            "developer",
            "api",
            "graphql",
            "share",
            "challenge",
            "emails",
            "web",
            "s",
            "_u",
            "_n",
            "oauth",
            "ajax",
            "static");

    @Override
    public List<String> domains() {
        return List.of("instagram.com", "instagr.am", "ig.me");
    }

    @Override
    public List<String> words() {
        return List.of("instagram", "инстаграм", "инста", "insta", "ig");
    }

    @Override
    public Optional<ChannelLink> bare(String word) {
        return word.startsWith("@") ? name(word.substring(1).split("[/?#]", 2)[0]) : Optional.empty();
    }

    @Override
    public Optional<ChannelLink> read(WebAddress address) {
        if (!HOSTS.contains(address.host())) {
            return Optional.empty();
        }
        String first = address.segment(0).toLowerCase(Locale.ROOT);
        if (POSTS.contains(first)) {
            return post(address.segment(1));
        }
        if (first.equals("share")) {
            return shared(address);
        }
        if (first.equals("_u") || (first.equals("m") && address.under("ig.me"))) {
            return name(address.segment(1));
        }
        return POSTS.contains(address.segment(1).toLowerCase(Locale.ROOT))
                        && address.path().size() > 2
                ? name(first).flatMap(_ -> post(address.segment(2)))
                : name(first);
    }

    private static Optional<ChannelLink> name(String pasted) {
        String name = (pasted.startsWith("@") ? pasted.substring(1) : pasted).toLowerCase(Locale.ROOT);
        boolean page = NOT_NAMES.contains(name) || name.startsWith("web-");
        return !page && NAME.matcher(name).matches() && name.matches(".*[a-z0-9_].*")
                ? Optional.of(new ChannelLink.ByName(INSTAGRAM, "@" + name, "https://www.instagram.com/" + name + "/"))
                : Optional.empty();
    }

    private static Optional<ChannelLink> post(String code) {
        return NOT_POSTS.contains(code)
                ? Optional.empty()
                : InstagramCode.pk(code).map(pk -> new ChannelLink.OfVideo(INSTAGRAM, pk));
    }

    private static Optional<ChannelLink> shared(WebAddress address) {
        String last = address.path().getLast();
        boolean known =
                address.path().size() == 2 || (address.path().size() == 3 && POSTS.contains(address.segment(1)));
        if (!known || !SHARED.matcher(last).matches()) {
            return Optional.empty();
        }
        String path = String.join("/", address.path());
        return Optional.of(new ChannelLink.ByName(INSTAGRAM, path, "https://www.instagram.com/" + path + "/"));
    }
}
