package io.cosmeya.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

class StoreSetTests {
    @TempDir(factory = OpenFolder.class)
    Path folder;

    @Test
    void aKilledJvmLeavesNoProcessAndTheNextOneStartsAtOnce() throws Exception {
        var first = OtherJvm.on(folder, StoreKind.values());
        assertThat(first.awaitReady()).startsWith("ready");

        assertThat(Processes.below(folder.resolve("postgres"))).isNotEmpty();
        assertThat(Processes.below(folder.resolve("clickhouse"))).isNotEmpty();
        assertThat(Processes.below(folder.resolve("broker"))).isNotEmpty();
        first.kill();
        var second = OtherJvm.on(folder, StoreKind.values());
        try {
            assertThat(second.awaitReady()).startsWith("ready");
        } finally {
            second.kill();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Processes.of(folder)).isEmpty());
    }

    @Test
    void aSecondJvmOnTheSameFolderIsToldWhoUsesIt() throws Exception {
        var set = StoreSet.join(folder);
        try {
            var second = OtherJvm.on(folder, StoreKind.POSTGRES);
            var me = ProcessHandle.current().pid();
            assertThat(second.awaitReady()).contains("in use by process " + me);
            assertThat(second.process().waitFor()).isNotZero();
        } finally {
            set.leave();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatDiesIsStartedAgainOnItsPort(StoreKind kind) {
        var set = StoreSet.join(folder);
        try {
            set.begin(kind, HeldStores.settings(folder));
            int port = set.endpoint(kind).port();
            var former = Processes.of(folder);
            assertThat(former).isNotEmpty();
            former.forEach(ProcessHandle::destroyForcibly);

            await().until(() -> former.stream().noneMatch(ProcessHandle::isAlive));
            await().atMost(Duration.ofSeconds(60)).until(() -> Ports.answers(port));
        } finally {
            set.leave();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Processes.of(folder)).isEmpty());
    }

    /// Where the tests run as an ordinary user, all of them show this.
    @Test
    void anOrdinaryUserStartsThemToo() throws Exception {
        assumeThat(Account.ofThisProcess().root()).isTrue();
        var root = new Account(true);
        assumeThat(root.reaches(folder) && root.reaches(new ClickHouseLibrary(null, Path.of("")).found()))
                .isTrue();
        var classPath = copiedClassPath();
        root.own(folder);

        var nobody = OtherJvm.run(root.prefix("KILL"), classPath, folder, StoreKind.POSTGRES, StoreKind.CLICKHOUSE);
        try {
            assertThat(nobody.awaitReady()).startsWith("ready");
        } finally {
            nobody.kill();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Processes.of(folder)).isEmpty());
    }

    private String copiedClassPath() throws IOException {
        var copies = new ArrayList<String>();
        var libraries = Files.createDirectory(folder.resolve("libraries"));
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var copy = libraries.resolve(copies.size() + "-" + Path.of(part).getFileName());
            if (!part.isEmpty() && Files.exists(Path.of(part))) {
                FileSystemUtils.copyRecursively(Path.of(part), copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }
}
