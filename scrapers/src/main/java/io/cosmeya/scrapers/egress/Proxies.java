package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The proxies that are kept. Nothing here gives a password out.
@Component
public class Proxies {

    private static final String SELECT = "SELECT" + Proxy.COLUMNS + "FROM scrapers.proxy ";

    private static final String MATCHING = """
            WHERE (:platform::text IS NULL OR platforms = '{}' OR :platform = ANY (platforms))
              AND (:state::text IS NULL OR state = :state)
            """;

    private final JdbcClient jdbc;
    private final ProxyRows rows;
    private final ProxyMarks marks;
    private final EgressSettings settings;

    Proxies(JdbcClient jdbc, ProxyRows rows, ProxyMarks marks, EgressSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.marks = marks;
        this.settings = settings;
    }

    /// One page of the proxies, by id.
    public List<Proxy> page(ProxyQuery query) {
        return matching(SELECT + MATCHING + "ORDER BY id LIMIT :size OFFSET :offset", query)
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query(Proxy::row)
                .list();
    }

    /// How many match, whatever the page.
    public long count(ProxyQuery query) {
        return matching("SELECT count(*) FROM scrapers.proxy " + MATCHING, query)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// A proxy by its id.
    public Optional<Proxy> find(int id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(Proxy::row)
                .optional();
    }

    /// Says what would become of each line of a list; saves nothing.
    public List<PastedProxy> check(String text) {
        return answers(text, address -> Optional.empty());
    }

    /// Saves the proxies of a list and says what became of each line.
    ///
    /// @param region where they stand, in the words of who adds them; null = unknown
    /// @param platforms whom they are for; empty = all
    public List<PastedProxy> add(String text, @Nullable String region, Set<Platform> platforms) {
        return answers(text, address -> saved(address, region, platforms));
    }

    /// Sets the state of a proxy; false when there is no such proxy.
    public boolean mark(int id, Proxy.State state, @Nullable String reason) {
        return marks.mark(id, state, reason);
    }

    /// Forgets a proxy; the accounts that took it get another. False when there is no such proxy.
    public boolean delete(int id) {
        return marks.delete(id);
    }

    private Optional<Integer> saved(ProxyAddress address, @Nullable String region, Set<Platform> platforms) {
        Optional<Integer> known = rows.same(address);
        known.ifPresent(id -> renew(id, address.password()));
        return known.isPresent() ? known : rows.insert(address, region, platforms);
    }

    private void renew(int id, @Nullable String password) {
        if (password != null) {
            rows.renew(id, password);
        }
        if (find(id).map(Proxy::state).equals(Optional.of(Proxy.State.RETIRED))) {
            marks.mark(id, Proxy.State.ACTIVE, null);
        }
    }

    private List<PastedProxy> answers(String text, Function<ProxyAddress, Optional<Integer>> save) {
        ProxyLine reader = new ProxyLine(settings.privateAddresses());
        Map<String, Optional<Integer>> met = new HashMap<>();
        List<PastedProxy> answers = new ArrayList<>();
        for (ProxyText.Line line : ProxyText.lines(text)) {
            try {
                ProxyAddress address = reader.read(line.text());
                answers.add(new PastedProxy(line.number(), address.toString(), answer(address, met, save)));
            } catch (RefusedProxy refused) {
                answers.add(new PastedProxy(
                        line.number(), null, new PastedProxy.Refused(refused.reason(), refused.detail())));
            }
        }
        return answers;
    }

    private PastedProxy.Answer answer(
            ProxyAddress address, Map<String, Optional<Integer>> met, Function<ProxyAddress, Optional<Integer>> save) {
        String key = address + " " + address.userName();
        Optional<Integer> earlier = met.get(key);
        if (earlier != null) {
            return new PastedProxy.Duplicate(earlier.orElse(null));
        }
        Optional<Integer> known = rows.same(address);
        Optional<Integer> id = save.apply(address);
        met.put(key, known.isPresent() ? known : id);
        return known.isPresent() ? new PastedProxy.Duplicate(known.get()) : new PastedProxy.Accepted(id.orElse(null));
    }

    private JdbcClient.StatementSpec matching(String sql, ProxyQuery query) {
        @Nullable Platform platform = query.platform();
        Proxy.@Nullable State state = query.state();
        return jdbc.sql(sql)
                .param("platform", platform == null ? null : platform.key())
                .param("state", state == null ? null : state.name().toLowerCase(Locale.ROOT));
    }
}
