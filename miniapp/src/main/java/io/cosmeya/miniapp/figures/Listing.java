package io.cosmeya.miniapp.figures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A page of a longer list.
public record Listing<T>(
        List<T> items,

        @Schema(description = "Number of the page, from 0.") int page,

        @Schema(description = "How many items a full page has.")
        int size,

        @Schema(description = "How many items all pages have.")
        long total) {}
