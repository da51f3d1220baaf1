package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.web.Json;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `/api/creator/item_list/`, unsigned and exact, and `/api/post/item_list/`, which answers nothing without the cookie
/// of the profile's page.
record Lists(World world) {

    private static final Duration LOOK_BACK = Duration.ofDays(60);
    private static final int PINNED = 2;
    private static final int MOST = 35;

    /// The videos before the cursor, which is in milliseconds; those of the two months before it only.
    Answer creator(Asked asked, Instant now) {
        Optional<WorldChannel> channel = channel(asked);
        if (channel.isEmpty() || hidden(channel.get())) {
            return answer(channel, Map.of(), false, "hasMorePrevious", List.of());
        }
        long cursor = number(asked, "cursor", now.toEpochMilli());
        List<WorldVideo> older = channel.get().listed(now).stream()
                .filter(video -> video.publishedAt().toEpochMilli() < cursor)
                .toList();
        List<WorldVideo> page = older.stream()
                .filter(video -> video.publishedAt().toEpochMilli() >= cursor - LOOK_BACK.toMillis())
                .limit(count(asked))
                .toList();
        List<Object> items = items(channel.get(), page, true, now);
        return answer(channel, Map.of(), older.size() > page.size(), "hasMorePrevious", items);
    }

    /// Pinned ones first, then the others, the newest first.
    Answer post(Asked asked, Instant now) {
        Optional<WorldChannel> channel = channel(asked);
        if (asked.cookie("msToken").isEmpty() || channel.isEmpty() || hidden(channel.get())) {
            return Answer.json(200, new byte[0], channel.map(WorldChannel::id).orElse(""));
        }
        List<WorldVideo> all = channel.get().listed(now);
        int pins = Math.min(PINNED, all.size());
        List<WorldVideo> pinned = all.subList(all.size() - pins, all.size());
        List<WorldVideo> rest = all.subList(0, all.size() - pins);
        long cursor = number(asked, "cursor", 0);
        List<WorldVideo> older = rest.stream()
                .filter(video -> cursor == 0 || video.publishedAt().toEpochMilli() < cursor)
                .toList();
        List<WorldVideo> page = older.stream().limit(count(asked)).toList();
        List<Object> items = items(channel.get(), page, false, now);
        if (cursor == 0) {
            items = Stream.concat(
                            items(channel.get(), pinned, false, now).stream().map(Lists::pinned), items.stream())
                    .toList();
        }
        long next = page.isEmpty() ? cursor : page.getLast().publishedAt().toEpochMilli();
        return answer(channel, Map.of("cursor", Long.toString(next)), older.size() > page.size(), "hasMore", items);
    }

    private static boolean hidden(WorldChannel channel) {
        return channel.closed() || channel.removedFor().isPresent();
    }

    private Optional<WorldChannel> channel(Asked asked) {
        String wanted = asked.query().getOrDefault("secUid", "");
        return world.channels().stream()
                .filter(channel -> Account.secUid(channel).equals(wanted))
                .findFirst();
    }

    private static Answer answer(
            Optional<WorldChannel> channel, Map<String, Object> more, boolean flag, String name, List<Object> items) {
        Map<String, Object> tree = new LinkedHashMap<>(object(
                "extra",
                object("logid", "20261120000000SIMULATED", "now", 1_760_940_141_000L),
                "log_pb",
                object("impr_id", "20261120000000SIMULATED"),
                "statusCode",
                0,
                "status_code",
                0,
                "status_msg",
                "",
                name,
                flag));
        tree.putAll(more);
        if (!items.isEmpty()) {
            tree.put("itemList", items);
        }
        return Answer.json(200, Json.bytes(tree), channel.map(WorldChannel::id).orElse(""));
    }

    private static List<Object> items(WorldChannel channel, List<WorldVideo> videos, boolean exact, Instant now) {
        Account owner = new Account(channel, now);
        return videos.stream()
                .map(video -> (Object) new ItemTree(video, owner, now).listed(exact))
                .toList();
    }

    private static Object pinned(Object item) {
        Map<String, Object> pinned = new LinkedHashMap<>();
        ((Map<?, ?>) item).forEach((name, value) -> pinned.put((String) name, value));
        pinned.put("isPinnedItem", true);
        return pinned;
    }

    private static int count(Asked asked) {
        return (int) Math.clamp(number(asked, "count", 15), 1, MOST);
    }

    private static long number(Asked asked, String name, long otherwise) {
        String text = asked.query().getOrDefault(name, "");
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : otherwise;
    }
}
