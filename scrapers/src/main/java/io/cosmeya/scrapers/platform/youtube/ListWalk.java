package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Walks a list from its first page to its last.
@Component
class ListWalk {

    private final InnerTube innerTube;
    private final YouTubeSettings settings;

    ListWalk(InnerTube innerTube, YouTubeSettings settings) {
        this.innerTube = innerTube;
        this.settings = settings;
    }

    /// Adds the first page and all that follow to the findings, or notes where it had to stop.
    void walk(Place place, ListPage first, Findings findings) {
        if (!first.recognised()) {
            findings.failed(place.endpoint(), new Outcome.SchemaChanged(place.endpoint() + ": no list of items"));
            return;
        }
        add(place, first, findings);
        Set<String> seen = new HashSet<>();
        @Nullable String token = first.continuation();
        while (token != null) {
            if (!seen.add(token) || seen.size() >= settings.maxPages()) {
                findings.failed(place.endpoint(), new Outcome.SchemaChanged("stopped after " + seen.size() + " pages"));
                return;
            }
            token = next(place, token, findings);
        }
    }

    /// A page of nothing but unknown items is a list that we cannot read, not one that is empty.
    private static void add(Place place, ListPage page, Findings findings) {
        findings.add(page);
        if (page.items().isEmpty() && !page.unknown().isEmpty()) {
            findings.failed(place.endpoint(), new Outcome.SchemaChanged("unknown items: " + page.unknown()));
        }
    }

    private @Nullable String next(Place place, String token, Findings findings) {
        return switch (innerTube.more(token)) {
            case Answer.Read(JsonNode root, String _) -> {
                ListPage page = ListReader.read(place, MissingNode.getInstance(), root);
                if (page.recognised()) {
                    add(place, page, findings);
                } else {
                    findings.failed(place.endpoint(), new Outcome.SchemaChanged("continuation: no items"));
                }
                yield page.continuation();
            }
            case Answer.Refused(Outcome outcome) -> {
                findings.failed(place.endpoint(), outcome);
                yield null;
            }
        };
    }
}
