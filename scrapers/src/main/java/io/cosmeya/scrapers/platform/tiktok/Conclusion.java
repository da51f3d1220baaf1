package io.cosmeya.scrapers.platform.tiktok;

import static io.cosmeya.scrapers.platform.Field.*;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import java.util.List;

/// What becomes of a list that was walked. Only the profile's own count 0 makes a channel empty.
record Conclusion(Profile profile, String endpoint, String exit) {

    /// What a list of items brings, with the profile it belongs to.
    static final Expected EXPECTED = Expected.of(HANDLE, TITLE, AVATAR, FOLLOWERS, VIDEO_COUNT)
            .and(CAPTION, PICTURE, LENGTH, PUBLISHED, VIEWS, LIKES, COMMENTS, SHARES)
            .without(Format.PHOTO, LENGTH);

    /// A list that ends this far below the profile's count was cut off by somebody.
    private static final int PERCENT_EXPECTED = 90;

    private static final int FEW = 2;

    Outcome of(Findings findings) {
        int read = findings.videos().size();
        if (read == 0) {
            return nothing(findings.failures());
        }
        Counter counted = profile.videos();
        if (findings.reason().isEmpty() && counted != null && isShort(read, counted.value())) {
            findings.leftOut("the list ends after %d of %d videos".formatted(read, counted.value()));
        }
        return findings.reason().isEmpty()
                ? new Outcome.Taken(reading(findings))
                : new Outcome.Partial(reading(findings), findings.reason());
    }

    Outcome empty() {
        return new Outcome.Empty(reading(new Findings()));
    }

    private Outcome nothing(List<Outcome> failures) {
        if (!failures.isEmpty()) {
            return failures.getFirst();
        }
        return profile.videos() == null
                ? new Outcome.SchemaChanged(endpoint + ": no videos, and no sign that there are none")
                : new Outcome.Challenged("%s: empty, though the profile counts %d"
                        .formatted(endpoint, profile.videos().value()));
    }

    private ChannelReading reading(Findings findings) {
        return profile.reading(endpoint, exit, findings.videos(), findings.unknown());
    }

    private static boolean isShort(long read, long counted) {
        return counted - read > FEW && read * 100 < counted * PERCENT_EXPECTED;
    }
}
