package io.cosmeya.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// The short form of `./cosmeya soak`: ten kills.
class SoakTests {

    @Test
    void tenKillsLoseDoubleAndChangeNothing() throws Exception {
        Path folder =
                Path.of("target", "soak-test-" + ProcessHandle.current().pid()).toAbsolutePath();
        try (Soak soak = new Soak(folder, 7)) {
            soak.run(10);
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
