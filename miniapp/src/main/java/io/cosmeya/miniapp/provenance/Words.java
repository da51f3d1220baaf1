package io.cosmeya.miniapp.provenance;

import io.swagger.v3.oas.annotations.media.Schema;

/// The same in both languages of the page.
@Schema(title = "Words", description = "The same in Russian and English.")
public record Words(String ru, String en) {}
