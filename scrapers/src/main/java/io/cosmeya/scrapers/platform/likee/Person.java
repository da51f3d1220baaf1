package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.Outcome;

/// Who stands behind a name or a number.
sealed interface Person {

    /// Somebody, and the place and the exit by which it was told.
    record Known(Profile profile, String endpoint, String exit) implements Person {}

    /// Nobody, or it was not told; never a [Outcome.Taken].
    record Untold(Outcome outcome) implements Person {}
}
