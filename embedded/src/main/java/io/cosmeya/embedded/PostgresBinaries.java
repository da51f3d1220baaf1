package io.cosmeya.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The Postgres server programs of the jar, unpacked once per user and version into a folder that the account reaches.
record PostgresBinaries(Elsewhere elsewhere, Path cache) {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);
    private static final String REMEDY =
            "Set spring.datasource.url to a Postgres 18 of your own, or run on Linux on x86-64.";

    /// The folder with `bin`, `lib` and `share`.
    Path unpacked() {
        try {
            var archive = archive();
            var folder = elsewhere.shared(cache).resolve("postgres-" + version(archive));
            if (!Files.exists(folder)) {
                unpack(archive, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "arm_64";
        var archive = PostgresBinaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (archive == null) {
            throw new MissingPart("The jar holds no Postgres for " + system + " on " + machine, REMEDY);
        }
        return archive;
    }

    /// The check sum that the jar keeps of the archive: another version unpacks beside the old one.
    private static String version(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    /// Several JVMs may do this at once: each unpacks into a folder of its own, the first one gives it its name.
    private static void unpack(URL archive, Path folder) throws IOException {
        log.info("Unpacking the programs of Postgres into {}, once for all checkouts", folder);
        var fresh = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh.resolve(entry.getName()).normalize());
            }
            Modes.set(fresh, "rwxr-xr-x");
            if (!fresh.toFile().renameTo(folder.toFile()) && !Files.exists(folder)) {
                throw new IOException(fresh + " could not be renamed to " + folder);
            }
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        Modes.set(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
    }
}
