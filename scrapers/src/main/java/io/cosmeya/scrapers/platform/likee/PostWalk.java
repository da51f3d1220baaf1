package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Walks a person's posts from the newest to the oldest. The platform may give less at once than it was asked for, so a
/// short page is the end only when all posts that the profile counts are there.
@Component
class PostWalk {

    private final LikeeApi api;
    private final LikeeSettings settings;

    PostWalk(LikeeApi api, LikeeSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    /// @param total how many there are; null = not known
    Findings walk(Guest guest, String uid, @Nullable Long total) {
        Findings findings = new Findings();
        String last = "";
        for (int page = 0; page < settings.maxPages(); page++) {
            Optional<String> next = page(guest, uid, last, total, findings);
            if (next.isEmpty()) {
                return findings;
            }
            last = next.get();
        }
        findings.failed(new Outcome.SchemaChanged("getUserVideo: stopped after " + settings.maxPages() + " pages"));
        return findings;
    }

    /// The id after which the next page begins; nothing at the end.
    private Optional<String> page(Guest guest, String uid, String last, @Nullable Long total, Findings findings) {
        switch (api.posts(guest, uid, last)) {
            case Answer.Refused(Outcome outcome) -> findings.failed(outcome);
            case Answer.Read(JsonNode data, String exit) -> {
                Optional<PostPage> page = PostPage.of(data, uid);
                if (page.isPresent()) {
                    return next(page.get(), findings.add(page.get(), exit), total, findings);
                }
                findings.failed(new Outcome.SchemaChanged("getUserVideo: no videoList"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> next(PostPage page, int added, @Nullable Long total, Findings findings) {
        if (page.size() > 0 && page.lastId().isEmpty()) {
            findings.failed(new Outcome.SchemaChanged("getUserVideo: items without a postId"));
            return Optional.empty();
        }
        if (page.size() > 0 && findings.posts().isEmpty()) {
            findings.failed(new Outcome.SchemaChanged("getUserVideo: only posts of others"));
            return Optional.empty();
        }
        boolean all = total != null && findings.posts().size() >= total;
        boolean end = added == 0 || (all && page.size() < settings.pageSize());
        return end ? Optional.empty() : Optional.of(page.lastId());
    }
}
