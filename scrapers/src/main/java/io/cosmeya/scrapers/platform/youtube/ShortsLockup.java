package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import tools.jackson.databind.JsonNode;

/// `shortsLockupViewModel` (since 2024): rounded views, neither date nor length.
class ShortsLockup implements ItemKind {

    private static final String ENTITY = "shorts-shelf-item-";

    @Override
    public Item read(JsonNode item) {
        JsonNode reel = item.path("onTap").path("innertubeCommand").path("reelWatchEndpoint");
        String id = JsonValues.string(reel.path("videoId"));
        String entity = JsonValues.string(item.path("entityId"));
        JsonNode overlay = item.path("overlayMetadata");
        String picture = Texts.picture(sources(item));
        return new Item(
                id.isEmpty() && entity.startsWith(ENTITY) ? entity.substring(ENTITY.length()) : id,
                Texts.of(overlay.path("primaryText")),
                picture == null ? Texts.picture(reel.path("thumbnail").path("thumbnails")) : picture,
                null,
                null,
                ShownCount.views(Texts.of(overlay.path("secondaryText"))));
    }

    private static JsonNode sources(JsonNode item) {
        JsonNode thumbnail = item.path("thumbnailViewModel");
        JsonNode inner = thumbnail.path("thumbnailViewModel");
        JsonNode image =
                (inner.isMissingNode() ? thumbnail : inner).path("image").path("sources");
        return image.isMissingNode() ? item.path("thumbnail").path("sources") : image;
    }
}
