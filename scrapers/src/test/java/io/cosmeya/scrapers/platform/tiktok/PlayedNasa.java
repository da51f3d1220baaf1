package io.cosmeya.scrapers.platform.tiktok;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The recorded profile of NASA over the pages of a test, and lists of videos beside it.
class PlayedNasa {

    static final String NASA = "7664638705177150477";
    static final String LIST = "/api/creator/item_list/";
    private static final Instant NEWEST = Instant.parse("2026-11-19T09:00:00Z");

    final PlayedPages pages = new PlayedPages();

    /// Pages on which the profile counts so many videos.
    PlayedPages with(int videos) {
        return pages.with("/@nasa", profile(videos));
    }

    Outcome scrape() {
        return Wiring.scrape(pages, Wiring.channel(NASA, "@nasa"));
    }

    ChannelReading taken() {
        Outcome outcome = scrape();
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }

    /// The cursors with which the list was asked for, in order.
    List<Long> cursors() {
        return pages.asked().stream()
                .filter(each -> each.uri().getPath().equals(LIST))
                .map(each -> Long.valueOf(query(each.uri()).getOrDefault("cursor", "")))
                .toList();
    }

    static Map<String, String> query(URI uri) {
        return Stream.of(uri.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /// A page with a document in its script.
    static String page(String scope, String detail) {
        return "<html><script id=\"__UNIVERSAL_DATA_FOR_REHYDRATION__\" type=\"application/json\">"
                + "{\"__DEFAULT_SCOPE__\": {\"%s\": %s}}</script></html>".formatted(scope, detail);
    }

    /// A page of the list with these videos, the larger the older.
    static String list(boolean more, int... numbers) {
        return list(more, IntStream.of(numbers).mapToObj(PlayedNasa::item).toArray(String[]::new));
    }

    static String list(boolean more, String... items) {
        return "{\"statusCode\": 0, \"hasMorePrevious\": %s, \"itemList\": [%s]}"
                .formatted(more, String.join(",", items));
    }

    static String item(int number) {
        return "{\"id\": \"%s\", \"desc\": \"video %d\", \"createTime\": %d, \"statsV2\": {\"playCount\": \"12345\"}}"
                .formatted(id(number), number, time(number).getEpochSecond());
    }

    static Instant time(int number) {
        return NEWEST.minus(Duration.ofHours(number));
    }

    static String id(int number) {
        return Long.toString((time(number).getEpochSecond() << 32) + number);
    }

    static List<String> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(PlayedNasa::id).toList();
    }

    static byte[] profile(int videos) {
        return TikTokRecording.of("page_profile_nasa_2026-09.html")
                .text()
                .replace("\"videoCount\": \"46\"", "\"videoCount\": \"" + videos + "\"")
                .getBytes(UTF_8);
    }
}
