package io.cosmeya.miniapp.access;

import io.cosmeya.scrapers.egress.Sealed;
import io.cosmeya.scrapers.egress.Secrets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one key that signs short-lived tokens: made by whoever needs it first, the same for all processes, sealed as
/// every secret is.
@Component
class SigningKey {

    private static final String PLACE = "miniapp.signing_key/1/secret";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private @Nullable SecretKey key;

    SigningKey(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    synchronized SecretKey get() {
        if (key == null) {
            Sealed kept = kept().orElseGet(this::make);
            String secret = secrets.open(kept, PLACE);
            if (!kept.key().equals(secrets.newestKey())) {
                reseal(secret);
            }
            key = new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256");
        }
        return key;
    }

    private Optional<Sealed> kept() {
        return jdbc.sql("SELECT secret, secret_key FROM miniapp.signing_key")
                .query((row, number) -> new Sealed(row.getBytes(1), row.getString(2)))
                .optional();
    }

    /// Another process may make it at the same time: the first one counts.
    private Sealed make() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        write(
                "INSERT INTO miniapp.signing_key (id, secret, secret_key) VALUES (1, :secret, :key) ON CONFLICT DO NOTHING",
                Base64.getEncoder().encodeToString(bytes));
        return kept().orElseThrow();
    }

    private void reseal(String secret) {
        write("UPDATE miniapp.signing_key SET secret = :secret, secret_key = :key", secret);
    }

    private void write(String sql, String secret) {
        Sealed sealed = secrets.seal(secret, PLACE);
        jdbc.sql(sql).param("secret", sealed.bytes()).param("key", sealed.key()).update();
    }
}
