package io.cosmeya.scrapers.platform.instagram;

import static io.cosmeya.scrapers.platform.JsonValues.string;

import io.cosmeya.scrapers.platform.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The JSON within a page that needs no session. It lies at no fixed place, so the blocks are walked for their keys.
///
/// @param route which page the answer says it is
/// @param people objects that stand for a person
/// @param lists connections of posts
/// @param posts posts that stand alone
record LoggedOutPage(Route route, List<JsonNode> people, List<JsonNode> lists, List<JsonNode> posts) {

    private static final Pattern BLOCK = Pattern.compile("<script\\b([^>]{0,500})>([^<]*+(?:<(?!/script)[^<]*+)*+)");
    private static final Pattern ROUTE = Pattern.compile("\"canonicalRouteName\"\\s*:\\s*\"([^\"]{1,200})\"");
    private static final List<String> PEOPLE =
            List.of("xig_user_by_username", "xig_user_by_igid_v2", "xdt_api__v1__users__web_profile_info");
    private static final List<String> LISTS = List.of(
            "polaris_ordered_timeline_connection",
            "xdt_api__v1__feed__user_timeline_graphql_connection",
            "xdt_api__v1__clips__user__connection_v2",
            "edge_owner_to_timeline_media");
    private static final List<String> POSTS = List.of("xig_polaris_media", "xdt_api__v1__media__shortcode__web_info");
    private static final int LARGEST = 4_000_000;

    /// Which page it is by its own word.
    enum Route {
        /// The wall of those who are not signed in.
        LOGIN,
        /// There is no such thing.
        ERROR,
        /// A profile or a post, with or without its data.
        CONTENT,
        /// The page names no route.
        NONE
    }

    static LoggedOutPage of(String html) {
        LoggedOutPage page = new LoggedOutPage(routed(html), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher block = BLOCK.matcher(html.length() > LARGEST ? html.substring(0, LARGEST) : html);
        while (block.find()) {
            if (block.group(1).contains("application/json")) {
                JsonValues.object(block.group(2).strip().getBytes(StandardCharsets.UTF_8))
                        .ifPresent(page::walk);
            }
        }
        return page;
    }

    /// The person of the page: the fullest of the objects that stand for one.
    Optional<Profile> profile() {
        return people.stream()
                .flatMap(each -> Profile.of(each).stream())
                .max((one, other) -> Integer.compare(weight(one), weight(other)));
    }

    private static int weight(Profile profile) {
        return (profile.followers() == null ? 0 : 2) + (profile.name().isEmpty() ? 0 : 1);
    }

    private void walk(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            for (var field : node.properties()) {
                JsonNode value = field.getValue();
                if (PEOPLE.contains(field.getKey()) && value.isObject()) {
                    people.add(value.path("user").isObject() ? value.path("user") : value);
                } else if (LISTS.contains(field.getKey()) && value.isObject()) {
                    lists.add(value);
                } else if (POSTS.contains(field.getKey()) && value.isObject()) {
                    post(value);
                }
            }
            node.valueStream().filter(JsonNode::isContainer).forEach(open::push);
        }
    }

    private void post(JsonNode found) {
        JsonNode gated = found.path("if_not_gated_logged_out");
        posts.add(
                gated.isObject()
                        ? gated
                        : found.path("items").isArray() ? found.path("items").path(0) : found);
    }

    private static Route routed(String html) {
        Matcher match = ROUTE.matcher(html);
        if (!match.find()) {
            return Route.NONE;
        }
        String name = match.group(1);
        return name.contains("Login") ? Route.LOGIN : name.contains("Error") ? Route.ERROR : Route.CONTENT;
    }

    /// The number of the owner of a post; empty text when not said.
    static String owner(JsonNode post) {
        JsonNode user = post.path("user").isObject() ? post.path("user") : post.path("owner");
        return user.has("pk") ? JsonValues.id(user.path("pk")) : string(user.path("id"));
    }
}
