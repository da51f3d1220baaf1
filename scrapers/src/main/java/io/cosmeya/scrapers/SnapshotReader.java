package io.cosmeya.scrapers;

import io.cosmeya.scrapers.Snapshot.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the snapshots within a page token by token: a page holds up to a thousand values, and ingest reads millions.
/// A field that is left out is an error, since it would be read as 0; one that is not known is passed over.
final class SnapshotReader {

    private static final List<String> VIDEO =
            List.of("video", "status", "published", "counter", "endpoint", "views", "likes", "comments", "shares");
    private static final List<String> CHANNEL = List.of("status", "endpoint", "followers", "views", "videos");
    private static final List<String> COUNTER = List.of("value", "step");
    private static final Map<String, Status> STATUSES = Arrays.stream(Status.values())
            .collect(Collectors.toMap(status -> status.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final JsonInput in;
    private @Nullable String lastStatus;
    private @Nullable String lastCounter;
    private @Nullable String lastEndpoint;

    SnapshotReader(JsonInput in) {
        this.in = in;
    }

    List<Snapshot> videos() {
        in.beginArray();
        List<Snapshot> videos = new ArrayList<>(SnapshotPage.LARGEST / 2);
        while (in.element()) {
            videos.add(video());
        }
        return videos;
    }

    private Snapshot video() {
        in.beginObject();
        int seen = 0;
        int id = 0;
        Status status = Status.OK;
        Instant published = null;
        String counter = "";
        String endpoint = "";
        Counter views = null;
        Counter likes = null;
        Counter comments = null;
        Counter shares = null;
        Map<String, Counter> others = Map.of();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "video" -> id = in.int32();
                case "status" -> status = status();
                case "published" -> published = in.isNull() ? null : in.instant();
                case "counter" -> counter = lastCounter = in.text(lastCounter);
                case "endpoint" -> endpoint = lastEndpoint = in.text(lastEndpoint);
                case "views" -> views = counter();
                case "likes" -> likes = counter();
                case "comments" -> comments = counter();
                case "shares" -> shares = counter();
                case "others" -> {
                    others = others();
                    continue;
                }
                default -> {
                    in.skip();
                    continue;
                }
            }
            seen |= 1 << VIDEO.indexOf(name);
        }
        in.complete(seen, VIDEO);
        return new Snapshot(id, status, published, counter, endpoint, views, likes, comments, shares, others);
    }

    /// Further counters may be left out; one that the platform did not say is not among them.
    private Map<String, Counter> others() {
        in.beginObject();
        Map<String, Counter> others = new HashMap<>();
        for (String name = in.field(); name != null; name = in.field()) {
            Counter counter = counter();
            if (counter != null) {
                others.put(name, counter);
            }
        }
        return others;
    }

    @Nullable
    ChannelSnapshot channel() {
        if (in.isNull()) {
            return null;
        }
        in.beginObject();
        int seen = 0;
        Status status = Status.OK;
        String endpoint = "";
        Counter followers = null;
        Counter views = null;
        Counter videos = null;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "status" -> status = status();
                case "endpoint" -> endpoint = lastEndpoint = in.text(lastEndpoint);
                case "followers" -> followers = counter();
                case "views" -> views = counter();
                case "videos" -> videos = counter();
                default -> {
                    in.skip();
                    continue;
                }
            }
            seen |= 1 << CHANNEL.indexOf(name);
        }
        in.complete(seen, CHANNEL);
        return new ChannelSnapshot(status, endpoint, followers, views, videos);
    }

    private @Nullable Counter counter() {
        if (in.isNull()) {
            return null;
        }
        in.beginObject();
        int seen = 0;
        long value = 0;
        long step = 1;
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "value" -> value = in.int64();
                case "step" -> step = in.int64();
                default -> {
                    in.skip();
                    continue;
                }
            }
            seen |= 1 << COUNTER.indexOf(name);
        }
        in.complete(seen, COUNTER);
        try {
            return new Counter(value, step);
        } catch (IllegalArgumentException e) {
            throw in.wrongWithin(e);
        }
    }

    private Status status() {
        String word = in.text(lastStatus);
        lastStatus = word;
        Status status = STATUSES.get(word.toLowerCase(Locale.ROOT));
        if (status == null) {
            throw in.wrong("no status is called " + word);
        }
        return status;
    }
}
