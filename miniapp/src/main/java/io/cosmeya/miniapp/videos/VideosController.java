package io.cosmeya.miniapp.videos;

import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Videos of a channel, and the history of one.
@RestController
@RequestMapping("/api/v1/videos")
@Tag(name = "videos", description = "Videos of a channel, and the history of one.")
@Role("miniapp")
class VideosController {

    @GetMapping
    @Operation(summary = "Videos", description = "A page of the videos of a channel.")
    Listing<Video> list(
            @RequestParam int channelId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(defaultValue = "-views") @Schema(allowableValues = {"-views", "-delta", "-published"})
                    String sort,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q) {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Video", description = "One video with its latest figures.")
    Video one(@PathVariable int id) {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "History", description = "One metric of a video over the planned runs of a range.")
    VideoHistory history(
            @PathVariable int id,
            @RequestParam(defaultValue = "views") @Schema(allowableValues = {"views", "likes", "comments", "shares"})
                    String metric,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        throw new UnsupportedOperationException("Not connected yet.");
    }
}
