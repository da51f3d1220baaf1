package io.cosmeya.scrapers.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.cosmeya.scrapers.Counter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Answers as no platform gives them: numbers without end, depths, other types, other orders, many megabytes. Nothing
/// true can be read from them; what must hold is that nothing throws, nothing impossible is believed, and neither time
/// nor memory run away.
public class WildDamage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long SECONDS = 30;
    private static final long BYTES_FOR_A_BYTE = 120;
    private static final long AT_LEAST = 200_000_000;

    private WildDamage() {}

    /// Changes values all over the tree.
    public static void fields(JsonNode root, Random random, int times) {
        for (int i = 0; i < times; i++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            JsonNode node = containers.get(random.nextInt(containers.size()));
            if (node instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = List.copyOf(object.propertyNames());
                object.set(names.get(random.nextInt(names.size())), wild(random));
            } else if (node instanceof ArrayNode array && !array.isEmpty()) {
                rearrange(array, random);
            }
        }
    }

    /// The same item again and again, up to a size.
    public static byte[] repeated(String before, String item, String after, int size) {
        StringBuilder json =
                new StringBuilder(size + item.length()).append(before).append(item);
        while (json.length() < size) {
            json.append(',').append(item);
        }
        return json.append(after).toString().getBytes(UTF_8);
    }

    /// The outcome of a reading that must end in time and must not allocate without measure.
    public static Outcome bounded(long size, Supplier<Outcome> reading) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        long before = threads.getCurrentThreadAllocatedBytes();
        Outcome outcome = reading.get();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(AT_LEAST + size * BYTES_FOR_A_BYTE);
        assertThat(System.nanoTime() - began).isLessThan(SECONDS * 1_000_000_000);
        return outcome;
    }

    public static void believable(Outcome outcome, String where) {
        switch (outcome) {
            case Outcome.Taken(ChannelReading reading) -> believable(reading, where);
            case Outcome.Partial(ChannelReading reading, String _) -> believable(reading, where);
            default -> assertThat(outcome).as(where).isNotNull();
        }
    }

    private static void believable(ChannelReading reading, String where) {
        Stream<Counter> ofVideos = reading.videos().stream()
                .flatMap(each -> Stream.of(each.views(), each.likes(), each.comments(), each.shares()));
        Stream<Counter> ofChannel = Stream.of(reading.followers(), reading.views(), reading.videoCount());
        assertThat(Stream.concat(ofVideos, ofChannel).filter(Objects::nonNull))
                .as(where)
                .allMatch(each -> each.value() >= 0 && each.value() <= Counter.LARGEST);
        assertThat(reading.videos())
                .as(where)
                .extracting(each -> each.seen().platformId())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]{1,32}"));
        assertThat(reading.videos())
                .as(where)
                .allMatch(each -> keepable(each.seen().title()))
                .allMatch(each ->
                        each.seen().duration() == null || each.seen().duration().isPositive());
        assertThat(keepable(reading.title())).as(where).isTrue();
    }

    /// Whether a store can keep the text: whole characters, no NUL.
    private static boolean keepable(String text) {
        return text.indexOf('\0') < 0 && new String(text.getBytes(UTF_8), UTF_8).equals(text);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        containers.add(node);
        node.valueStream().filter(JsonNode::isContainer).forEach(each -> collect(each, containers));
    }

    private static void rearrange(ArrayNode array, Random random) {
        List<JsonNode> items = new ArrayList<>(array.valueStream().toList());
        // Copies of copies would grow without end, so that what is large is not doubled.
        if (random.nextBoolean() || items.size() > 200) {
            Collections.shuffle(items, random);
        } else {
            JsonNode item = items.get(random.nextInt(items.size()));
            items.add(item.toString().length() > 20_000 ? NODES.nullNode() : item.deepCopy());
        }
        array.removeAll();
        array.addAll(items);
    }

    private static JsonNode wild(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.numberNode(BigInteger.TEN.pow(300));
            case 1 -> NODES.numberNode(new BigDecimal("1e308"));
            case 2 -> NODES.numberNode(-1L);
            case 3 -> NODES.numberNode(Long.MAX_VALUE);
            case 4 -> NODES.numberNode(0.5);
            case 5 -> NODES.stringNode("9".repeat(random.nextInt(2_000) + 1));
            case 6 -> NODES.stringNode("1,".repeat(5_000) + " views");
            case 7 -> NODES.stringNode("a\0b\ud800c".repeat(random.nextInt(20_000)));
            case 8 -> nested(random.nextInt(400));
            case 9 -> NODES.booleanNode(random.nextBoolean());
            case 10 ->
                NODES.objectNode().put("content", "99999999999999999999B views").put("simpleText", -3);
            default -> NODES.arrayNode().addNull().add(7).add("x");
        };
    }

    private static JsonNode nested(int depth) {
        JsonNode node = NODES.stringNode("deep");
        for (int i = 0; i < depth; i++) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("content", node);
        }
        return node;
    }
}
