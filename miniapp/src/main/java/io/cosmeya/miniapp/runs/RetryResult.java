package io.cosmeya.miniapp.runs;

import io.swagger.v3.oas.annotations.media.Schema;

/// What was planned again.
@Schema(title = "RetryResult", description = "What was planned again.")
record RetryResult(
        @Schema(description = "How many failed tasks are due again.")
        int planned) {}
