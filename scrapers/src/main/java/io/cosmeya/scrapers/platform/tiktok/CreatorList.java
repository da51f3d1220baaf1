package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Walks the list of a channel's videos back in time, from now to its end.
@Component
class CreatorList {

    static final String ENDPOINT = "creator/item_list";

    /// Why a reading is partial when it went as far as it may.
    static final String LIMIT = "the limit of pages is reached";

    private static final long BEFORE_TIKTOK =
            Instant.parse("2016-08-24T00:00:00Z").toEpochMilli();
    private static final int MOST_DEVICES = 4;

    private final TikTokSettings settings;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    CreatorList(TikTokSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void walk(Visit visit, String secUid, Findings findings) {
        ListQuestion question = ListQuestion.of(secUid, random);
        List<String> before = List.of();
        long cursor = clock.millis();
        int devices = 1;
        for (int page = 0; page < settings.maxPages(); page++) {
            switch (visit.json(ENDPOINT, question.address(cursor))) {
                case Answer.Refused(Outcome outcome) -> {
                    findings.failed(ENDPOINT, outcome);
                    return;
                }
                case Answer.Read(JsonNode root, String _) -> {
                    ListPage list = ListPage.read(ENDPOINT, root, "hasMorePrevious");
                    boolean again = !list.items().isEmpty() && list.ids().equals(before);
                    if (again && devices++ == MOST_DEVICES) {
                        findings.failed(ENDPOINT, new Outcome.Challenged("the same page again and again"));
                        return;
                    }
                    if (again) {
                        question = ListQuestion.of(secUid, random);
                        continue;
                    }
                    findings.add(list, ENDPOINT);
                    if (ended(list, findings)) {
                        return;
                    }
                    before = list.ids();
                    cursor = list.before(cursor);
                    if (cursor < BEFORE_TIKTOK) {
                        return;
                    }
                }
            }
        }
        findings.leftOut(LIMIT);
    }

    private static boolean ended(ListPage list, Findings findings) {
        if (!list.recognised()) {
            findings.failed(ENDPOINT, new Outcome.SchemaChanged("neither itemList nor hasMorePrevious"));
            return true;
        }
        if (list.more() == null) {
            findings.failed(ENDPOINT, new Outcome.SchemaChanged("no hasMorePrevious"));
            return true;
        }
        return !list.more();
    }
}
