package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `POST /youtubei/v1/navigation/resolve_url`: what stands behind an address of the site.
record ResolveUrl(World world) {

    private static final Pattern ID = Pattern.compile("/channel/(UC[A-Za-z0-9_-]{22})(?:[/?#].*)?");
    private static final Pattern NAME = Pattern.compile("/(?:c/|user/)?(@?[^/?#]+)(?:[/?#].*)?");

    Answer answer(Asked asked, Instant now) {
        String path = asked.text("/url").replaceFirst("^https?://(?:www\\.|m\\.)?youtube\\.com", "");
        Matcher id = ID.matcher(path);
        if (id.matches()) {
            return found(id.group(1), path);
        }
        Matcher name = NAME.matcher(path);
        if (!name.matches()) {
            return Answers.missing();
        }
        String handle = URLDecoder.decode(name.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return world.named(handle, now)
                .map(WorldChannel::id)
                .map(found -> found(found, path))
                .orElseGet(Answers::missing);
    }

    private static Answer found(String id, String path) {
        Object web = object(
                "url", path, "webPageType", "WEB_PAGE_TYPE_CHANNEL", "rootVe", 3611, "apiUrl", "/youtubei/v1/browse");
        Object metadata = object(
                "webCommandMetadata", web, "resolveUrlCommandMetadata", object("isVanityUrl", !path.contains(id)));
        Object endpoint = object(
                "commandMetadata",
                metadata,
                "browseEndpoint",
                object("browseId", id, "params", "EgC4AQCSAwDyBgQKAjIA"));
        return Answers.json(object("responseContext", ResponseContext.tree("resolve_url"), "endpoint", endpoint), id);
    }
}
