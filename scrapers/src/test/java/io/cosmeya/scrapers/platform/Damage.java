package io.cosmeya.scrapers.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Counter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What can happen to an answer on its way, or when a platform changes it. No counter of a recording is 0, so that a 0
/// is always an invention.
public class Damage {

    private Damage() {}

    /// The beginning of a body, or a body with some bytes changed, but no digit.
    public static byte[] bytes(byte[] body, Random random) {
        return random.nextBoolean() ? Arrays.copyOf(body, random.nextInt(body.length)) : flipped(body, random);
    }

    /// Takes fields away or gives them another type, here and there.
    public static void fields(JsonNode root, Random random, int times) {
        for (int i = 0; i < times; i++) {
            field(root, random);
        }
    }

    public static void noZeros(ChannelReading reading, String where) {
        assertThat(reading.videos())
                .as(where)
                .noneMatch(each -> Stream.of(each.views(), each.likes(), each.comments(), each.shares())
                        .anyMatch(Damage::zero));
    }

    private static boolean zero(Counter counter) {
        return counter != null && counter.value() == 0;
    }

    private static byte[] flipped(byte[] body, Random random) {
        byte[] damaged = body.clone();
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(damaged.length);
            boolean digit = Character.isDigit(damaged[at]);
            damaged[at] = digit ? damaged[at] : (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static void field(JsonNode root, Random random) {
        JsonNode node = root;
        while (true) {
            List<JsonNode> inner = new ArrayList<>(
                    node.valueStream().filter(JsonNode::isContainer).toList());
            if (inner.isEmpty() || random.nextInt(9) == 0) {
                break;
            }
            node = inner.get(random.nextInt(inner.size()));
        }
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            change(object, names.get(random.nextInt(names.size())), random);
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            array.remove(random.nextInt(array.size()));
        }
    }

    private static void change(ObjectNode object, String name, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(name, "");
            case 3 -> object.put(name, true);
            case 4 -> object.put(name, -2_147_483_648L);
            case 5 -> object.put(name, "99999999999999999999");
            default -> object.putArray(name);
        }
    }
}
