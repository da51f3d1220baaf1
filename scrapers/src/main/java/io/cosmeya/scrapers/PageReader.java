package io.cosmeya.scrapers;

import io.cosmeya.scrapers.SnapshotPage.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a page as it travels; the snapshots in it are read by a [SnapshotReader].
final class PageReader {

    private static final List<String> PAGE = List.of(
            "schema",
            "run",
            "slot",
            "platform",
            "channel",
            "attempt",
            "page",
            "observedAt",
            "parser",
            "exit",
            "channelSnapshot",
            "videos",
            "manifest");
    private static final List<String> MANIFEST = List.of("pages", "rows");

    private final JsonInput in;
    private final SnapshotReader snapshots;

    private int schema;
    private long run;
    private int slot;
    private Platform platform = Platform.YOUTUBE;
    private int channel;
    private int attempt;
    private int page;
    private Instant observedAt = Instant.EPOCH;
    private String parser = "";
    private String exit = "";
    private @Nullable ChannelSnapshot channelSnapshot;
    private List<Snapshot> videos = List.of();
    private @Nullable Manifest manifest;

    PageReader(byte[] json) {
        this.in = new JsonInput(json);
        this.snapshots = new SnapshotReader(in);
    }

    SnapshotPage read() {
        in.step().beginObject();
        int seen = 0;
        for (String name = in.field(); name != null; name = in.field()) {
            seen |= take(name);
        }
        in.complete(seen, PAGE);
        in.end();
        return new SnapshotPage(
                schema,
                run,
                slot,
                platform,
                channel,
                attempt,
                page,
                observedAt,
                parser,
                exit,
                channelSnapshot,
                videos,
                manifest);
    }

    private int take(String name) {
        switch (name) {
            case "schema" -> schema = schema();
            case "run" -> run = in.int64();
            case "slot" -> slot = in.int32();
            case "platform" -> platform = platform();
            case "channel" -> channel = in.int32();
            case "attempt" -> attempt = in.int32();
            case "page" -> page = in.int32();
            case "observedAt" -> observedAt = in.instant();
            case "parser" -> parser = in.text(null);
            case "exit" -> exit = in.text(null);
            case "channelSnapshot" -> channelSnapshot = snapshots.channel();
            case "videos" -> videos = snapshots.videos();
            case "manifest" -> manifest = manifest();
            default -> {
                in.skip();
                return 0;
            }
        }
        return 1 << PAGE.indexOf(name);
    }

    private int schema() {
        int given = in.int32();
        if (given != SnapshotPage.SCHEMA) {
            throw in.wrong(SnapshotPage.SCHEMA + " is known, got " + given);
        }
        return given;
    }

    private Platform platform() {
        String word = in.text(null);
        try {
            return Platform.of(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw in.wrong("none is called " + word);
        }
    }

    private @Nullable Manifest manifest() {
        if (in.isNull()) {
            return null;
        }
        in.beginObject();
        int seen = 0;
        int pages = 0;
        int rows = 0;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "pages" -> pages = in.int32();
                case "rows" -> rows = in.int32();
                default -> {
                    in.skip();
                    continue;
                }
            }
            seen |= 1 << MANIFEST.indexOf(name);
        }
        in.complete(seen, MANIFEST);
        return new Manifest(pages, rows);
    }
}
