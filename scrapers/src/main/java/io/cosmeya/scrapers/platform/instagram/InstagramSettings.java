package io.cosmeya.scrapers.platform.instagram;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Instagram is read. What it changes every few weeks is a setting.
///
/// @param appId of the web client, `X-IG-App-ID`
/// @param asbdId of the web client, `X-ASBD-ID`
/// @param docIds ids of its GraphQL documents by our names: `posts`
/// @param userAgent of requests without a session; a session keeps its own
/// @param reelsPages of at most 50 reels read for a channel; beyond them the reading is partial
/// @param postsPages of at most 33 posts read for a channel, photos among them; 0 = reels alone are wanted
/// @param requests made in one sitting at most
/// @param graphUser id of our own professional account in the Graph API; null = that way is closed
/// @param graphToken for the Graph API
/// @param graphVersion of the Graph API
/// @param graphPages of 50 posts read there for a channel
@ConfigurationProperties("cosmeya.scrapers.instagram")
record InstagramSettings(
        @DefaultValue("936619743392459") String appId,
        @DefaultValue("359341") String asbdId,
        @DefaultValue Map<String, String> docIds,
        @DefaultValue(USER_AGENT) String userAgent,
        @DefaultValue("4") int reelsPages,
        @DefaultValue("3") int postsPages,
        @DefaultValue("200") int requests,
        @Nullable String graphUser,
        @Nullable String graphToken,
        @DefaultValue("v23.0") String graphVersion,
        @DefaultValue("4") int graphPages) {

    private static final String USER_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
            + " (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36";
    private static final Map<String, String> DOC_IDS = Map.of("posts", "28534843459473863");

    String docId(String name) {
        return docIds.getOrDefault(name, DOC_IDS.getOrDefault(name, ""));
    }

    boolean graph() {
        return graphUser != null && !graphUser.isBlank() && graphToken != null && !graphToken.isBlank();
    }

    @Override
    public String toString() {
        return "InstagramSettings[graph=%s, reelsPages=%d, postsPages=%d, requests=%d]"
                .formatted(graph() ? "set" : "none", reelsPages, postsPages, requests);
    }
}
