package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The page of one video. Its numbers are rounded from 10 000 on while nobody is signed in.
///
/// @param refusal why the numbers of the item are not to be taken, or there is no item; null when all is well
record VideoPage(Optional<Item> item, Optional<Outcome> refusal) {

    static final String ENDPOINT = "video";
    static final List<EmbeddedJson> SCRIPTS = List.of(EmbeddedJson.TODAY, EmbeddedJson.OLDER);

    /// @param id of the video that was asked for; another one is none
    static VideoPage read(JsonNode root, String id) {
        JsonNode detail = detail(root, id);
        Optional<Item> item = Item.of(detail.path("itemInfo").path("itemStruct"))
                .filter(found -> found.id().equals(id));
        Optional<Outcome> refusal = StatusCode.of(ENDPOINT, detail)
                .or(() -> item.filter(Item::gated).map(_ -> new Outcome.AgeGated("video: isContentClassified")))
                .or(() -> item.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Outcome.SchemaChanged("video: no itemStruct of " + id)));
        return new VideoPage(item, refusal);
    }

    private static JsonNode detail(JsonNode root, String id) {
        JsonNode scope = root.path("__DEFAULT_SCOPE__");
        if (scope.isObject()) {
            JsonNode detail = scope.path("webapp.video-detail");
            return detail.isObject() ? detail : scope.path("webapp.reflow.video.detail");
        }
        var older = JsonValues.mapper().createObjectNode();
        older.set("statusCode", root.path("VideoPage").path("statusCode"));
        older.putObject("itemInfo").set("itemStruct", root.path("ItemModule").path(id));
        return older;
    }
}
