package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The cookies of accounts, sealed.
@Repository
class AccountSecrets {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String NEXT = "SELECT nextval(pg_get_serial_sequence('scrapers.account', 'id'))::int";

    private static final String SAVE = """
            INSERT INTO scrapers.account
              (id, platform, label, secret, secret_key, user_agent, added_at, changed_at)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :platform, :label, :secret, :key, :userAgent, :now, :now)""";

    private static final String KEEP = """
            UPDATE scrapers.account SET secret = :secret, secret_key = :key, used_at = :now WHERE id = :id""";

    private static final String READ = "SELECT secret, secret_key FROM scrapers.account WHERE id = :id";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    AccountSecrets(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Saves a new account and gives its id.
    @Transactional
    int add(Platform platform, String label, String userAgent, Map<String, String> cookies) {
        int id = jdbc.sql(NEXT).query((row, number) -> row.getInt(1)).single();
        Sealed sealed = secrets.seal(json(cookies), place(id));
        jdbc.sql(SAVE)
                .param("id", id)
                .param("platform", platform.key())
                .param("label", label)
                .param("secret", sealed.bytes())
                .param("key", sealed.key())
                .param("userAgent", userAgent)
                .param("now", now())
                .update();
        return id;
    }

    /// Puts other cookies in the place of all former ones.
    void keep(int id, Map<String, String> cookies) {
        Sealed sealed = secrets.seal(json(cookies), place(id));
        jdbc.sql(KEEP)
                .param("secret", sealed.bytes())
                .param("key", sealed.key())
                .param("now", now())
                .param("id", id)
                .update();
    }

    Map<String, String> cookies(int id) {
        Sealed sealed = jdbc.sql(READ)
                .param("id", id)
                .query((row, number) -> new Sealed(row.getBytes(1), row.getString(2)))
                .single();
        Map<String, String> cookies = new LinkedHashMap<>();
        MAPPER.readTree(secrets.open(sealed, place(id)))
                .properties()
                .forEach(each -> cookies.put(each.getKey(), each.getValue().asString()));
        return cookies;
    }

    private static String json(Map<String, String> cookies) {
        ObjectNode object = MAPPER.createObjectNode();
        cookies.forEach(object::put);
        return object.toString();
    }

    private static String place(int id) {
        return "scrapers.account/" + id + "/secret";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
