package io.cosmeya.scrapers.platform.youtube;

import static io.cosmeya.scrapers.platform.youtube.RecordedChannels.TINY;

import java.util.List;

/// Answers of YouTube that were written by hand, as short as they can be.
class WrittenAnswers {

    static final String GONE = "{\"alerts\": [{\"alertRenderer\":"
            + " {\"type\": \"ERROR\", \"text\": {\"simpleText\": \"The playlist does not exist.\"}}}]}";

    static final String TOKEN = "{\"continuationItemRenderer\": {\"continuationEndpoint\":"
            + " {\"continuationCommand\": {\"token\": \"again\"}}}}";

    /// A page that goes on with these videos.
    static String page(String... ids) {
        return "{\"onResponseReceivedActions\": [{\"appendContinuationItemsAction\": {\"continuationItems\": [%s]}}]}"
                .formatted(items(ids));
    }

    /// A tab of the tiny channel with these videos.
    static String tab(String path, String... ids) {
        return tabWith(path, "{\"richGridRenderer\": {\"contents\": [%s]}}".formatted(items(ids)));
    }

    /// A tab that is shown, with one video, beside another that is named.
    static String offering(String shown, String other) {
        String link = "{\"tabRenderer\": {\"endpoint\": {\"commandMetadata\": {\"webCommandMetadata\":"
                + " {\"url\": \"/@x/%s\"}}}}},".formatted(other);
        return tab(shown, "only").replace("\"tabs\": [", "\"tabs\": [" + link);
    }

    /// A tab of the tiny channel with whatever content.
    static String tabWith(String path, String content) {
        return """
                {"metadata": {"channelMetadataRenderer": {"title": "Tiny", "externalId": "%s",
                 "vanityChannelUrl": "http://www.youtube.com/@tiny"}},
                 "contents": {"twoColumnBrowseResultsRenderer": {"tabs": [{"tabRenderer": {"selected": true,
                 "endpoint": {"commandMetadata": {"webCommandMetadata": {"url": "/@x/%s"}}}, "content": %s}}]}}}
                """.formatted(TINY, path, content);
    }

    static String player(String id, long views) {
        return """
                {"playabilityStatus": {"status": "OK"},
                 "videoDetails": {"videoId": "%s", "viewCount": "%d", "lengthSeconds": "2032"},
                 "microformat": {"playerMicroformatRenderer": {"likeCount": "3", "publishDate": "2026-05-08"}}}
                """.formatted(id, views);
    }

    static String feed(String id, long views, long likes) {
        return """
                <feed><entry><yt:videoId>%s</yt:videoId><published>2026-05-08T10:00:00+00:00</published><media:group>
                <media:community><media:starRating count="%d"/><media:statistics views="%d"/></media:community>
                </media:group></entry></feed>
                """.formatted(id, likes, views);
    }

    private static String items(String... ids) {
        return String.join(",", List.of(ids).stream().map(WrittenAnswers::item).toList());
    }

    private static String item(String id) {
        return "{\"videoRenderer\": {\"videoId\": \"%s\", \"viewCountText\": {\"simpleText\": \"1.2K views\"}}}"
                .formatted(id);
    }
}
