package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class Modes {
    private Modes() {}

    /// Gives a file or folder its rights, written as `ls` shows them: `rwxr-xr-x`.
    static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
