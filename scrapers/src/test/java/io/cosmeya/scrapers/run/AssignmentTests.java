package io.cosmeya.scrapers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    private static final List<Integer> CHANNELS =
            IntStream.rangeClosed(1, 300).boxed().toList();

    @Test
    void everyChannelHasOneAccountAndEachAboutItsShare() {
        Map<Integer, List<Integer>> assigned = Assignment.of(CHANNELS, Map.of(1, 300, 2, 300, 3, 300));
        assertThat(assigned.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(CHANNELS);
        assertThat(assigned.values()).allMatch(each -> each.size() > 60 && each.size() < 140);
    }

    @Test
    void anAccountThatLeavesMovesItsOwnChannelsAlone() {
        Map<Integer, Integer> before = byChannel(Map.of(1, 300, 2, 300, 3, 300));
        Map<Integer, Integer> after = byChannel(Map.of(1, 300, 3, 300));
        before.forEach((channel, account) -> {
            if (account != 2) {
                assertThat(after.get(channel)).isEqualTo(account);
            }
        });
    }

    @Test
    void noAccountTakesMoreThanItHasRoomFor() {
        Map<Integer, List<Integer>> assigned = Assignment.of(CHANNELS, Map.of(1, 60, 2, 60, 3, 10));
        assertThat(assigned.get(1)).hasSize(60);
        assertThat(assigned.get(2)).hasSize(60);
        assertThat(assigned.get(3)).hasSize(10);
    }

    private static Map<Integer, Integer> byChannel(Map<Integer, Integer> room) {
        Map<Integer, Integer> accounts = new HashMap<>();
        Assignment.of(CHANNELS, room)
                .forEach((account, channels) -> channels.forEach(each -> accounts.put(each, account)));
        return accounts;
    }
}
