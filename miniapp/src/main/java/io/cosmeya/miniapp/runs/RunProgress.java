package io.cosmeya.miniapp.runs;

import io.cosmeya.scrapers.run.Progress;
import io.cosmeya.scrapers.run.Run.State;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;

/// How far a run is.
@Schema(
        title = "RunProgress",
        description = "How far a run is: its tasks by state and platform, its speed, what is left.")
record RunProgress(
        State state,

        @Schema(description = "In all, then on each platform.")
        List<RunProgressPart> parts) {

    static RunProgress of(Progress progress) {
        return new RunProgress(
                progress.state(),
                Stream.concat(
                                Stream.of(RunProgressPart.of(null, progress.all())),
                                progress.platforms().entrySet().stream()
                                        .map(each -> RunProgressPart.of(each.getKey(), each.getValue())))
                        .toList());
    }
}
