package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.platform.JsonValues;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// `playlistVideoRenderer`: the row of a playlist, its views and date in one text, `106k views • 4 months ago`.
class PlaylistVideo implements ItemKind {

    @Override
    public Item read(JsonNode item) {
        List<String> info = List.of(Texts.of(item.path("videoInfo")).split(" [•·] ", 2));
        return new Item(
                JsonValues.string(item.path("videoId")),
                Texts.of(item.path("title")),
                Texts.picture(item.path("thumbnail").path("thumbnails")),
                info.size() == 2 ? JsonValues.orNull(info.get(1)) : null,
                Texts.clock(Texts.of(item.path("lengthText"))).orElse(null),
                ShownCount.views(info.getFirst()));
    }
}
