package io.cosmeya.scrapers.egress;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Where the keys come from; they are read when the first secret is touched.
@Component
@EnableConfigurationProperties({SecretsSettings.class, EgressSettings.class})
class Keys {

    private static final Logger log = LoggerFactory.getLogger(Keys.class);
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final SecretsSettings settings;
    private @Nullable KeyRing ring;

    Keys(SecretsSettings settings) {
        this.settings = settings;
    }

    /// The keys; an [UnusableKey] that says what to set when there are none.
    synchronized KeyRing ring() {
        if (ring == null) {
            ring = read();
        }
        return ring;
    }

    @Override
    public String toString() {
        return ring().toString();
    }

    private KeyRing read() {
        String key = settings.key();
        if (key != null && !key.isBlank()) {
            return KeyRing.read(key, "COSMEYA_SECRETS_KEY");
        }
        String file = settings.keyFile();
        if (file == null || file.isBlank()) {
            throw new UnusableKey("no key for secrets: set COSMEYA_SECRETS_KEY, or COSMEYA_SECRETS_KEY_FILE to a file");
        }
        try {
            return KeyRing.read(text(Path.of(file)), "the key file " + file);
        } catch (IOException e) {
            throw new UnusableKey("the key file %s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private String text(Path file) throws IOException {
        if (settings.makeKeyFile() && Files.notExists(file)) {
            make(file);
        }
        return Files.readString(file);
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER));
        Files.writeString(whole, Base64.getEncoder().encodeToString(key) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, whole);
            log.info("A new key for secrets was made in {}: keep a copy, what it seals cannot be opened without", file);
        } catch (FileAlreadyExistsException _) {
            log.debug("Another process made {} meanwhile", file);
        } finally {
            Files.delete(whole);
        }
    }
}
