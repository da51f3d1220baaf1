package io.cosmeya.scrapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader of pages is written by hand for speed: it must read what the writer wrote, and name what is wrong.
class SnapshotReadingTests {

    private static final Random RANDOM = new Random(11);

    @Test
    void whatWasWrittenIsRead() {
        for (int i = 0; i < 200; i++) {
            SnapshotPage page = page();
            assertThat(SnapshotJson.read(SnapshotJson.write(page))).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "schema": 1,                      | "schema": 2,                         | schema: 1 is known, got 2
            "schema": 1,                      |                                      | schema: missing
            "run": 12,                        | "run": null,                         | run: missing
            "run": 12,                        | "run": "12",                         | run: must be a whole number
            "run": 12,                        | "run": 12.5,                         | run: must be a whole number
            "slot": 166240,                   | "slot": 99166240000,                 | slot: Numeric value
            "platform": "youtube",            | "platform": "vimeo",                 | platform: none is called vimeo
            "platform": "youtube",            | "platform": null,                    | platform: missing
            "observedAt": "2026-11-23T09:     | "observedAt": "2026-11-23T39:        | observedAt: Text
            "observedAt": "2026-11-23T09:     | "observedAt": "yesterday             | observedAt: Text
            "followers": { "value": 1230000,  | "followers": { "value": -1,          | channelSnapshot.followers.value: a count
            "followers": { "value": 1230000,  | "followers": {                       | channelSnapshot.followers.value: missing
            "videos": null                    | "other": null                        | channelSnapshot.videos: missing
            "video": 101,                     |                                      | videos[0].video: missing
            "video": 102,                     | "video": true,                       | videos[1].video: must be a whole
            "status": "private",              | "status": "shy",                     | videos[1].status: no status is called shy
            "status": "private",              | "status": null,                      | videos[1].status: missing
            "published": null,                | "published": 1763632800,             | videos[1].published: must be an instant
            "endpoint": "browse/shorts",      | "endpoint": {},                      | videos[1].endpoint: must be a text
            "views": null,                    | "views": 5,                          | videos[1].views: must be an object
            "value": 3000000001               | "value": 30000000010000000000        | videos[0].views.value: Numeric value
            "value": 0, "step": 1             | "value": 0, "step": 0                | videos[0].likes.step: the step
            "comments": null,                 |                                      | videos[0].comments: missing
            "manifest": { "pages": 1, "rows"  | "manifest": { "pages": 1, "other"    | manifest.rows: missing
            "manifest": { "pages": 1          | "manifest": { "pages": null          | manifest.pages: missing
            """)
    void whatIsWrongIsNamed(String right, @Nullable String wrong, String reason) throws IOException {
        String golden = golden();
        assertThat(golden).contains(right);
        byte[] damaged = golden.replace(right, wrong == null ? "" : wrong).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SnapshotJson.read(damaged))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"schema\":", "{\"videos\":[{\"video\":1,", "\u0000", "{]"})
    void whatIsNoPageIsCalledSo(String garbage) {
        assertThatThrownBy(() -> SnapshotJson.read(garbage.getBytes(StandardCharsets.UTF_8)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a page of snapshots: ");
    }

    @Test
    void aPageThatGoesOnAfterItsEndIsRefused() throws IOException {
        byte[] two = (golden() + golden()).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SnapshotJson.read(two)).hasMessageContaining("goes on after its end");
    }

    @Test
    void aFieldOfALaterWriterIsPassedOver() throws IOException {
        String later = golden().replace("\"slot\"", "\"later\": {\"videos\": [1, {\"run\": 2}]}, \"slot\"")
                .replace("\"shares\": null", "\"shares\": null, \"further\": [{\"value\": 3}]")
                .replace("\"step\": 1 ", "\"step\": 1, \"later\": [] ");

        assertThat(SnapshotJson.read(later.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SnapshotJson.read(golden().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T10:00:00Z",
                "2024-02-29T23:59:59Z",
                "1969-12-31T23:59:59Z",
                "2000-01-01T00:00:00Z",
                "2026-11-23T09:01:02.345Z",
                "2026-11-20T24:00:00Z",
                "2026-06-30T23:59:60Z",
                "+12026-11-20T10:00:00Z"
            })
    void anInstantReadByHandIsTheOneOfTheLibrary(String text) {
        char[] within = ("xx" + text + "yy").toCharArray();

        assertThat(IsoInstant.parse(within, 2, text.length())).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29T10:00:00Z", "2026-13-01T10:00:00Z", "2026-11-20T25:00:00Z", "2026-11-20 10:00:00Z"})
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> IsoInstant.parse(text.toCharArray(), 0, text.length()))
                .isInstanceOf(DateTimeException.class);
    }

    private static SnapshotPage page() {
        List<Snapshot> videos = new ArrayList<>();
        for (int i = RANDOM.nextInt(SnapshotPage.LARGEST); i > 0; i--) {
            videos.add(new Snapshot(
                    1 + RANDOM.nextInt(Integer.MAX_VALUE),
                    Snapshot.Status.values()[RANDOM.nextInt(4)],
                    RANDOM.nextBoolean() ? Instant.ofEpochMilli(RANDOM.nextLong(4_000_000_000_000L)) : null,
                    RANDOM.nextBoolean() ? "viewCount" : "просмотры \"🙂\"",
                    RANDOM.nextBoolean() ? "browse/videos" : "browse/videot",
                    counter(),
                    counter(),
                    counter(),
                    counter()));
        }
        boolean last = RANDOM.nextBoolean();
        return new SnapshotPage(
                1,
                RANDOM.nextLong(),
                RANDOM.nextInt(),
                Platform.values()[RANDOM.nextInt(4)],
                RANDOM.nextInt(),
                RANDOM.nextInt(),
                RANDOM.nextInt(),
                Instant.ofEpochMilli(RANDOM.nextLong(4_000_000_000_000L)),
                "youtube/1",
                "direct",
                last ? new ChannelSnapshot(Snapshot.Status.PARTIAL, "rss", counter(), counter(), counter()) : null,
                videos,
                last ? new SnapshotPage.Manifest(RANDOM.nextInt(), RANDOM.nextInt()) : null);
    }

    private static @Nullable Counter counter() {
        return RANDOM.nextBoolean() ? new Counter(RANDOM.nextLong(1L << 53), 1 + RANDOM.nextInt(100_000)) : null;
    }

    private static String golden() throws IOException {
        try (InputStream file = SnapshotPage.class.getResourceAsStream("/golden/snapshot-page.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
