package io.cosmeya.miniapp.breaks;

import io.cosmeya.analytics.Break;
import io.cosmeya.scrapers.Metric;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.video.VideoSeen.Format;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A break as a person enters it.
@Schema(title = "NewBreak", description = "A change of what a platform's counter means.")
record NewBreak(
        @NotNull Platform platform,

        @Schema(description = "All formats where none is said.") @Nullable
        Format format,

        @NotNull Metric metric,

        @Schema(description = "First day of the change, UTC.") @NotNull
        LocalDate since,

        @Schema(description = "Its last day; the first where none is said.") @Nullable
        LocalDate until,

        @NotBlank @Size(max = 200) String what,

        @Schema(description = "The same in Russian; none where `what` is for all.") @Nullable @Size(max = 200)
        String whatRu,

        @Schema(description = "Where the platform tells of it.")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "https://.*", message = "must begin with https://")
        String link) {

    LocalDate ends() {
        return Objects.requireNonNullElse(until, since);
    }

    private @Nullable String russian() {
        return whatRu == null || whatRu.isBlank() ? null : whatRu.strip();
    }

    Break as(int id) {
        return new Break(id, platform, format, metric, since, ends(), what.strip(), russian(), link);
    }
}
