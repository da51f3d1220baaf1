package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.Counter;
import io.cosmeya.scrapers.platform.JsonValues;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What Likee says of a person.
///
/// @param uid the stable number, text
/// @param handle the Likee id of today with its sign, which is not the uid; null when it has none that can be one
/// @param fans null when not told
/// @param closed whether the owner shows the posts to followers only
record Profile(
        String uid,
        @Nullable String handle,
        String title,
        @Nullable String avatar,
        @Nullable Counter fans,
        boolean closed) {

    private static final Pattern UID = Pattern.compile("[1-9]\\d{0,19}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{1,60}");

    /// Reads `userinfo`, whose ids and numbers may be text; nothing when it names nobody.
    static Optional<Profile> of(JsonNode userinfo) {
        String uid = JsonValues.id(userinfo.path("uid"));
        if (!UID.matcher(uid).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Profile(
                uid,
                handle(userinfo),
                first(userinfo, "nick_name", "nickName", "nickname"),
                Post.picture(userinfo, "bigUrl", "data1", "avatar"),
                JsonValues.exact(userinfo.path("fansCount")),
                isTrue(userinfo.path("privateAccount"))));
    }

    /// `@name` of a person or of the author of a post.
    static @Nullable String handle(JsonNode node) {
        return Stream.of("likeeId", "user_name", "yyuid")
                .map(each -> JsonValues.id(node.path(each)))
                .filter(each -> NAME.matcher(each).matches())
                .map(each -> "@" + each)
                .findFirst()
                .orElse(null);
    }

    static String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(each -> JsonValues.string(node.path(each)).strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isTrue(JsonNode node) {
        return node.isBoolean() ? node.asBoolean() : !JsonValues.id(node).matches("|0|false|null");
    }
}
