package io.cosmeya.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// A temporary folder that other users may enter, unlike the usual one.
class OpenFolder implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "tests")), "stores-");
        Modes.set(folder, "rwxr-xr-x");
        return folder.toAbsolutePath();
    }
}
