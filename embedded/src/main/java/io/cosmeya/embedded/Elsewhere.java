package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/// Finds a place that an account reaches: the wanted folder, or where one above it is closed to others (`/root`), a
/// folder in `/var/tmp` named after it.
record Elsewhere(Account account) {
    private static final Path ROOM = Path.of("/var/tmp");

    /// A shared place: the wanted one or its stand-in, made where it does not exist.
    Path shared(Path wanted) throws IOException {
        return opened(account.reaches(wanted) ? wanted : standIn(wanted));
    }

    /// A place for data that belongs to the account alone. Where the data lives in the stand-in, a link in the wanted
    /// place shows the way; whoever removed the link meant to remove the data, so it starts anew.
    Path owned(Path wanted) throws IOException {
        var place = wanted;
        if (!account.reaches(wanted)) {
            place = standIn(wanted);
            if (!Files.isSymbolicLink(wanted)) {
                FileSystemUtils.deleteRecursively(place);
                Files.createDirectories(wanted.toAbsolutePath().getParent());
                Files.createSymbolicLink(wanted, place);
            }
        }
        Files.createDirectories(place);
        Modes.set(place, "rwx------");
        account.own(place);
        return place;
    }

    private static Path opened(Path place) throws IOException {
        Files.createDirectories(place);
        Modes.set(place, "rwxr-xr-x");
        return place;
    }

    private static Path standIn(Path wanted) {
        var name = wanted.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return ROOM.resolve("cosmeya-" + UUID.nameUUIDFromBytes(name));
    }
}
