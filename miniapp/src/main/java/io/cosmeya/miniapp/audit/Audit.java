package io.cosmeya.miniapp.audit;

import io.cosmeya.miniapp.access.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Who changed what. Before and after are what the API would show, so they hold no secrets.
@Repository
public class Audit {

    private static final String INSERT = """
            INSERT INTO miniapp.audit (at, person_id, person, address, action, subject, before, after)
            VALUES (:at, :id, :person, :address, :action, :subject, :before::jsonb, :after::jsonb)""";

    private static final String MATCHING = """
             FROM miniapp.audit
            WHERE (:person::int IS NULL OR person_id = :person)
              AND (:subject::text IS NULL OR subject = :subject)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;

    Audit(JdbcClient jdbc, TransactionOperations transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json.rebuild().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();
        this.clock = clock;
    }

    /// Changes something and writes down who did, both or neither; the answer of the change is what was after.
    ///
    /// @param action the operation: `groups.rename`
    /// @param subject what is changed: `group/7`
    public <T> T change(String action, String subject, @Nullable Object before, Supplier<T> change) {
        T answer = transactions.execute(_ -> {
            T after = change.get();
            write(action, subject, before, after);
            return after;
        });
        return Objects.requireNonNull(answer);
    }

    /// The same for a change that leaves nothing.
    public void remove(String action, String subject, @Nullable Object before, Runnable change) {
        transactions.executeWithoutResult(_ -> {
            change.run();
            write(action, subject, before, null);
        });
    }

    /// Writes down what the person who asks has changed.
    public void write(String action, String subject, @Nullable Object before, @Nullable Object after) {
        Person person = Person.now();
        write(person == null ? null : person.id(), person == null ? "" : person.name(), action, subject, before, after);
    }

    /// Writes down what somebody did who is only now known.
    public void write(
            @Nullable Integer person,
            String name,
            String action,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {
        jdbc.sql(INSERT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", person)
                .param("person", name)
                .param("address", address())
                .param("action", action)
                .param("subject", subject)
                .param("before", before == null ? null : json.writeValueAsString(before))
                .param("after", after == null ? null : json.writeValueAsString(after))
                .update();
    }

    List<AuditEntry> page(@Nullable Integer person, @Nullable String subject, int page, int size) {
        return jdbc.sql("SELECT *" + MATCHING + "ORDER BY id DESC LIMIT :size OFFSET :offset")
                .param("person", person)
                .param("subject", subject)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> AuditEntry.row(row, json))
                .list();
    }

    long count(@Nullable Integer person, @Nullable String subject) {
        return jdbc.sql("SELECT count(*)" + MATCHING)
                .param("person", person)
                .param("subject", subject)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? address(attributes.getRequest())
                : null;
    }

    private static String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
