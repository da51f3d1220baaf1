package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.AbbreviatedNumber;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the page of a video shows around the player, the answer of `next`: the only place without a key that tells how
/// many comments there are, rounded. No panel of comments = they are off, which is no zero.
class WatchReply {

    private static final Pattern OTHERS = Pattern.compile("along with [\\d.,\\s\\u00a0]+ other");

    static Figures figures(JsonNode root, String asked) {
        JsonNode shown = root.path("currentVideoEndpoint").path("watchEndpoint").path("videoId");
        if (!JsonValues.string(shown).equals(asked)) {
            return new Figures(asked, "next", null, null, null, null, null);
        }
        JsonNode info = Optional.ofNullable(root.path("contents").findValue("videoPrimaryInfoRenderer"))
                .orElse(root.path("nothing"));
        JsonNode views = info.path("viewCount").path("videoViewCountRenderer");
        boolean live = views.path("isLive").asBoolean(false);
        return new Figures(
                asked,
                "next",
                live ? null : ShownCount.views(Texts.of(views.path("viewCount"))),
                likes(info),
                comments(root.path("engagementPanels")),
                null,
                null);
    }

    private static @Nullable Counter likes(JsonNode info) {
        return info.findValuesAsString("accessibilityText").stream()
                .filter(text -> OTHERS.matcher(text).find())
                .findFirst()
                .flatMap(AbbreviatedNumber::parse)
                .orElse(null);
    }

    private static @Nullable Counter comments(JsonNode panels) {
        return panels.valueStream()
                .map(panel -> panel.path("engagementPanelSectionListRenderer"))
                .filter(WatchReply::ofComments)
                .map(panel -> panel.path("header").path("engagementPanelTitleHeaderRenderer"))
                .flatMap(header -> AbbreviatedNumber.parse(Texts.of(header.path("contextualInfo"))).stream())
                .findFirst()
                .orElse(null);
    }

    private static boolean ofComments(JsonNode panel) {
        JsonNode title =
                panel.path("header").path("engagementPanelTitleHeaderRenderer").path("title");
        return JsonValues.string(panel.path("panelIdentifier")).contains("comments")
                || Texts.of(title).equals("Comments");
    }
}
