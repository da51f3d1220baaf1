package io.cosmeya.scrapers.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which account reads which channel: the one that the two together draw highest, so that a channel keeps its account
/// while that is there, and an account that leaves moves its own channels alone.
class Assignment {

    private Assignment() {}

    /// The channels of each account; a channel for which no account has room is left out.
    ///
    /// @param room how many channels each account may take
    static Map<Integer, List<Integer>> of(Collection<Integer> channels, Map<Integer, Integer> room) {
        Map<Integer, Integer> left = new HashMap<>(room);
        Map<Integer, List<Integer>> assigned = new TreeMap<>();
        channels.stream()
                .sorted(Comparator.comparingLong(channel -> draw(channel, 0)))
                .forEach(channel -> {
                    Optional<Integer> account = left.entrySet().stream()
                            .filter(each -> each.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .max(Comparator.comparingLong(each -> draw(channel, each)));
                    account.ifPresent(each -> {
                        left.merge(each, -1, Integer::sum);
                        assigned.computeIfAbsent(each, _ -> new ArrayList<>()).add(channel);
                    });
                });
        return assigned;
    }

    /// A number that is the same for the same two, on every machine.
    static long draw(long one, long other) {
        try {
            byte[] name = (one + "/" + other).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
