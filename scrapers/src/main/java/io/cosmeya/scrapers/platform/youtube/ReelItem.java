package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import tools.jackson.databind.JsonNode;

/// `reelItemRenderer` (2023): a short with rounded views.
class ReelItem implements ItemKind {

    @Override
    public Item read(JsonNode item) {
        return new Item(
                JsonValues.string(item.path("videoId")),
                Texts.of(item.path("headline")),
                Texts.picture(item.path("thumbnail").path("thumbnails")),
                null,
                null,
                ShownCount.views(Texts.of(item.path("viewCountText"))));
    }
}
