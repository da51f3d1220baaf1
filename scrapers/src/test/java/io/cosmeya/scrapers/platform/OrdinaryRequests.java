package io.cosmeya.scrapers.platform;

import static io.cosmeya.scrapers.Platform.INSTAGRAM;
import static io.cosmeya.scrapers.Platform.LIKEE;
import static io.cosmeya.scrapers.Platform.TIKTOK;
import static io.cosmeya.scrapers.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.platform.AskedPlatforms.Asked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a platform may be asked for a channel, whatever its name: at places of its own, with the headers and the fields
/// of a plain name.
record OrdinaryRequests(Platform platform, List<Asked> plain) {

    /// One part of a path or one value in a query.
    private static final String PART = "(?:[A-Za-z0-9._*+-]|%[0-9A-F]{2})+";

    private static final String NAME = "(?!\\.+/)[a-z0-9._]{1,30}";

    /// All that may be asked of each platform, whatever the name.
    private static final Map<Platform, Pattern> PLACES = Map.of(
            YOUTUBE,
            Pattern.compile("/www\\.youtube\\.com/(?:sw\\.js_data|channel/UC[\\w-]{22}/videos\\?hl=en&gl=US"
                    + "|youtubei/v1/(?:browse|navigation/resolve_url)\\?prettyPrint=false)"),
            TIKTOK,
            Pattern.compile("/www\\.tiktok\\.com/(?:(?:embed/)?@%s|share/user/\\d+)".formatted(PART)),
            INSTAGRAM,
            Pattern.compile(
                    ("/www\\.instagram\\.com/(?:%2$s/|api/v1/(?:users/\\d+/info/|clips/user/|feed/user/\\d+/\\?count=\\d+"
                                    + "|users/web_profile_info/\\?username=%2$s))"
                                    + "|/graph\\.facebook\\.com/v23\\.0/1784\\?fields=business_discovery\\.username%%28%2$s%%29%%7B%1$s")
                            .formatted(PART, NAME)),
            LIKEE,
            Pattern.compile("/likee\\.video/@%s|/api\\.like-video\\.com/likee-activity-flow-micro/[A-Za-z_/]+"
                    .formatted(PART)));

    private static final Pattern REFERER = Pattern.compile("|https://[a-z.-]+/(?:%s/)?".formatted(PART));

    OrdinaryRequests {
        assertThat(plain).as("asked for a plain name").isNotEmpty();
    }

    /// Fails where something else was asked.
    void contain(List<Asked> asked) {
        for (Asked each : asked) {
            assertThat(each.address()).matches(PLACES.get(platform));
            assertThat(each.referer()).matches(REFERER);
            assertThat(each.headers()).isSubsetOf(headers());
            if (!each.fields().isEmpty()) {
                assertThat(fieldsAt(each.address())).contains(each.fields());
            }
        }
    }

    private Set<String> headers() {
        return plain.stream().map(Asked::headers).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Set<String>> fieldsAt(String address) {
        return plain.stream()
                .filter(each -> each.address().equals(address))
                .map(Asked::fields)
                .toList();
    }
}
