package io.cosmeya.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The main class of a JVM that starts stores, says `ready PORT…`, and holds them until it is killed.
final class HeldStores {
    private HeldStores() {}

    public static void main(String[] words) throws InterruptedException {
        var folder = Path.of(words[0]);
        var kinds = Arrays.stream(words).skip(1).map(StoreKind::valueOf).toList();
        var set = StoreSet.join(folder);
        kinds.forEach(kind -> set.begin(kind, settings(folder)));
        System.out.println("ready " + ports(set, kinds));
        Thread.currentThread().join();
    }

    static EmbeddedSettings settings(Path folder) {
        return new EmbeddedSettings(
                folder,
                new EmbeddedSettings.Postgres(0),
                new EmbeddedSettings.ClickHouse(0, null),
                new EmbeddedSettings.Broker(0, null));
    }

    private static List<Integer> ports(StoreSet set, List<StoreKind> kinds) {
        return kinds.stream().map(kind -> set.endpoint(kind).port()).toList();
    }
}
