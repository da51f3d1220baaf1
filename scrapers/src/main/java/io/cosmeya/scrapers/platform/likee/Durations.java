package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.VideoReading;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The lengths of the newest posts, which the list leaves out; a reading is no less whole without them.
@Component
class Durations {

    private static final Logger LOG = LoggerFactory.getLogger(Durations.class);
    private static final int BATCH = 50;

    private final LikeeApi api;
    private final LikeeSettings settings;

    Durations(LikeeApi api, LikeeSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    void addTo(Findings findings, Guest guest, String uid) {
        List<String> ids = findings.posts().stream()
                .filter(each -> each.seen().duration() == null)
                .limit(settings.durationBudget())
                .map(VideoReading::seen)
                .map(seen -> seen.platformId())
                .toList();
        for (int from = 0; from < ids.size(); from += BATCH) {
            switch (api.details(guest, ids.subList(from, Math.min(from + BATCH, ids.size())))) {
                case Answer.Read(JsonNode data, String _) ->
                    data.path("videoList").forEach(item -> add(item, findings));
                case Answer.Refused(Outcome outcome) -> {
                    LOG.debug("lengths end early: channel={} reason={}", uid, outcome);
                    return;
                }
            }
        }
    }

    private static void add(JsonNode item, Findings findings) {
        @Nullable Duration duration = Post.duration(item);
        if (duration != null) {
            findings.lasts(JsonValues.id(item.path("postId")), duration);
        }
    }
}
