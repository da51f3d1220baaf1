package io.cosmeya.scrapers.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.ScrapersTest;
import io.cosmeya.scrapers.page.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScrapersTest
class SecretsTests {

    private static final String ONE = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=";
    private static final String TWO = "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=";

    @Autowired
    private Ground ground;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        ground.clear();
    }

    @Test
    void aSecretOpensInItsPlaceAlone() {
        Secrets secrets = secrets(ONE);
        Sealed sealed = secrets.seal("word", "scrapers.account/1/secret");
        assertThat(secrets.open(sealed, "scrapers.account/1/secret")).isEqualTo("word");
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> secrets.open(sealed, "scrapers.account/2/secret"))
                .withMessageContaining("scrapers.account/2/secret does not open");
        byte[] changed = sealed.bytes().clone();
        changed[14] ^= 1;
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> secrets.open(new Sealed(changed, sealed.key()), "scrapers.account/1/secret"));
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> secrets.open(new Sealed(new byte[12], sealed.key()), "scrapers.account/1/secret"));
    }

    @Test
    void noNonceIsTakenTwice() {
        Secrets secrets = secrets(ONE);
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = secrets.seal("word", "place").bytes();
            nonces.add(HexFormat.of().formatHex(bytes, 0, 12));
        }
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void aMissingKeyIsNamedAndShowsNothing() {
        Sealed sealed = secrets(ONE).seal("the-word", "place");
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> secrets(TWO).open(sealed, "place"))
                .withMessageContaining("place was sealed with key " + sealed.key())
                .satisfies(e -> assertThat(e.toString()).doesNotContain(ONE, TWO, "the-word"));
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> new Secrets(new Keys(new SecretsSettings(null, null, false))).seal("x", "place"))
                .withMessageContaining("COSMEYA_SECRETS_KEY_FILE");
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> new Secrets(new Keys(
                                new SecretsSettings(null, folder.resolve("none").toString(), false)))
                        .seal("x", "place"))
                .withMessageContaining("cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"short, is not Base64", "c2hvcnQ=, has 5 bytes instead of 32", "'# none', holds no key"})
    void aKeyThatIsNoneIsRefused(String key, String reason) {
        assertThatExceptionOfType(UnusableKey.class)
                .isThrownBy(() -> secrets(key).seal("x", "place"))
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(key));
    }

    @Test
    void theEnvironmentNamesTheKeyAndItsFile() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment",
                        Map.of("COSMEYA_SECRETS_KEY", ONE, "COSMEYA_SECRETS_KEY_FILE", "/run/secrets/key")));
        assertThat(Binder.get(environment)
                        .bind("cosmeya.secrets", SecretsSettings.class)
                        .get())
                .isEqualTo(new SecretsSettings(ONE, "/run/secrets/key", false));
    }

    @Test
    void aKeyFileIsMadeOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("deep/secrets.key");
        SecretsSettings settings = new SecretsSettings(null, file.toString(), true);
        Sealed sealed = new Secrets(new Keys(settings)).seal("word", "place");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new Secrets(new Keys(settings)).open(sealed, "place")).isEqualTo("word");
        assertThat(settings.toString() + new Keys(settings))
                .doesNotContain(Files.readString(file).strip());
        try (var all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void rotationSealsEverythingWithTheNewestKey() {
        int account = accounts(ONE).add(Platform.INSTAGRAM, "one", "agent", Map.of("sessionid", "word"));
        ProxyRows former = new ProxyRows(jdbc, secrets(ONE), Clock.systemUTC());
        former.insert(new ProxyAddress(Exit.Kind.HTTP, "8.8.8.8", 80, "joe", "pass"), null, Set.of());
        String both = ONE + "\n" + TWO;
        SecretRotation rotation = new SecretRotation(jdbc, secrets(both));
        assertThat(rotation.rotate()).isEqualTo(2);
        assertThat(rotation.rotate()).isZero();
        assertThat(accounts(TWO).cookies(account)).isEqualTo(Map.of("sessionid", "word"));
        ProxyRows rows = new ProxyRows(jdbc, secrets(TWO), Clock.systemUTC());
        assertThat(rows.exit(rows.active().getFirst()).password()).isEqualTo("pass");
    }

    @Test
    void rotationWithoutTheOldKeyChangesNothing() {
        int account = accounts(ONE).add(Platform.INSTAGRAM, "one", "agent", Map.of("sessionid", "word"));
        assertThat(new SecretRotation(jdbc, secrets(TWO)).rotate()).isZero();
        assertThat(accounts(ONE).cookies(account)).isEqualTo(Map.of("sessionid", "word"));
    }

    private AccountSecrets accounts(String keys) {
        return new AccountSecrets(jdbc, secrets(keys), Clock.systemUTC());
    }

    private static Secrets secrets(String keys) {
        return new Secrets(new Keys(new SecretsSettings(keys, null, false)));
    }
}
