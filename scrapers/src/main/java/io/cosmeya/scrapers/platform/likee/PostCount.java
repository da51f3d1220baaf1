package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How many posts the profile counts, or why that is not known.
///
/// @param refusal null when the count is known
record PostCount(@Nullable Long videos, @Nullable Outcome refusal) {

    static PostCount of(Answer answer, String uid) {
        return switch (answer) {
            case Answer.Refused(Outcome outcome) -> new PostCount(null, outcome);
            case Answer.Read(JsonNode data, String _) -> {
                Long count = JsonValues.count(data.path("postInfoMap").path(uid).path("videoNums"));
                yield new PostCount(
                        count, count == null ? new Outcome.SchemaChanged("getUserPostNum: no videoNums") : null);
            }
        };
    }
}
