package io.cosmeya.miniapp.insights;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cosmeya.analytics.Breakout;
import io.swagger.v3.oas.annotations.media.Schema;

/// A breakout with the names that people know it by.
@Schema(title = "NamedBreakout", description = "A breakout with the titles of its video and channel.")
record NamedBreakout(
        @JsonUnwrapped Breakout breakout,

        @Schema(description = "The video's title of today.") String title,

        @Schema(description = "The channel's title of today.")
        String channelTitle) {}
