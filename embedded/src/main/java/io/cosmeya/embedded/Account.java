package io.cosmeya.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/// Whom Postgres runs as: an ordinary user runs it directly; it refuses root, so root hands it and its files to
/// `nobody`.
record Account(boolean root) {
    private static final String NOBODY = "nobody";

    static Account ofThisProcess() {
        try {
            return new Account(Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid")));
        } catch (IOException | UnsupportedOperationException e) {
            return new Account(false);
        }
    }

    /// The words before a command that make it run as this account, and get the signal when this JVM is killed.
    List<String> prefix(String signalAtDeath) {
        return root
                ? List.of(
                        "setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups", "--pdeathsig", signalAtDeath)
                : List.of("setpriv", "--pdeathsig", signalAtDeath);
    }

    /// Whether the account can come as far as the folder: `nobody` needs the search bit on each folder above it.
    boolean reaches(Path folder) {
        for (var above = folder.toAbsolutePath().normalize().getParent(); above != null; above = above.getParent()) {
            if (root && Files.exists(above) && !searchable(above)) {
                return false;
            }
        }
        return true;
    }

    void own(Path path) throws IOException {
        if (root) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(NOBODY));
        }
    }

    private static boolean searchable(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
