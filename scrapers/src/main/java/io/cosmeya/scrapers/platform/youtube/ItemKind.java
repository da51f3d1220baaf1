package io.cosmeya.scrapers.platform.youtube;

import tools.jackson.databind.JsonNode;

/// One generation of list items. They alternate with the version of the web client, so all are understood.
interface ItemKind {

    /// Reads an item; its id is empty when the shape is not the known one.
    Item read(JsonNode item);
}
