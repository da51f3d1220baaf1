package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the document in the page of a profile.
class ProfilePage {

    static final List<EmbeddedJson> SCRIPTS = List.of(EmbeddedJson.TODAY, EmbeddedJson.OLDER);
    private static final String WHERE = "profile";

    /// @param root `__UNIVERSAL_DATA_FOR_REHYDRATION__` or the older `SIGI_STATE`
    static Opened read(JsonNode root, String exit) {
        return root.has("UserModule") || root.has("UserPage") ? older(root, exit) : today(root, exit);
    }

    private static Opened today(JsonNode root, String exit) {
        JsonNode detail = root.path("__DEFAULT_SCOPE__").path("webapp.user-detail");
        if (!detail.isObject()) {
            return new Opened.Closed(new Outcome.SchemaChanged(WHERE + ": no webapp.user-detail"));
        }
        return StatusCode.of(WHERE, detail)
                .<Opened>map(Opened.Closed::new)
                .orElseGet(() -> Profile.of(detail.path("userInfo"))
                        .<Opened>map(profile -> new Opened.Shown(profile, List.of(), exit))
                        .orElseGet(ProfilePage::nobody));
    }

    private static Opened older(JsonNode root, String exit) {
        Optional<Outcome> refusal = StatusCode.of(WHERE, root.path("UserPage"));
        if (refusal.isPresent()) {
            return new Opened.Closed(refusal.get());
        }
        List<Item> items = root.path("ItemModule")
                .valueStream()
                .flatMap(node -> Item.of(node).stream())
                .toList();
        return root.path("UserModule")
                .path("users")
                .propertyStream()
                .flatMap(user -> older(root, user).stream())
                .findFirst()
                .<Opened>map(profile -> new Opened.Shown(profile, items, exit))
                .orElseGet(ProfilePage::nobody);
    }

    private static Optional<Profile> older(JsonNode root, Map.Entry<String, JsonNode> user) {
        JsonNode module = root.path("UserModule");
        Counts counts = Counts.of(
                module.path("statsV2").path(user.getKey()), module.path("stats").path(user.getKey()));
        Counter followers = counts.counter("followerCount");
        String wanted =
                JsonValues.string(root.path("UserPage").path("uniqueId")).toLowerCase(Locale.ROOT);
        return Profile.of(user.getValue(), followers, counts.counter("videoCount"))
                .filter(profile -> wanted.isEmpty()
                        || profile.handle().toLowerCase(Locale.ROOT).equals("@" + wanted));
    }

    private static Opened nobody() {
        return new Opened.Closed(new Outcome.SchemaChanged(WHERE + ": no user"));
    }
}
