package io.cosmeya.scrapers.egress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts whose sessions are kept. Nothing here gives a session out; see [Sessions].
@Component
public class Accounts {

    private final AccountRows rows;
    private final AccountSecrets secrets;
    private final Proxies proxies;

    Accounts(AccountRows rows, AccountSecrets secrets, Proxies proxies) {
        this.rows = rows;
        this.secrets = secrets;
        this.proxies = proxies;
    }

    /// One page of the accounts, by id.
    public List<Account> page(AccountQuery query) {
        return rows.page(query);
    }

    /// How many match, whatever the page.
    public long count(AccountQuery query) {
        return rows.count(query);
    }

    /// An account by its id.
    public Optional<Account> find(int id) {
        return rows.find(id);
    }

    /// Says what a pasted session would become; saves nothing. An [UnusableSession] when it cannot be used.
    public ImportedSession check(PastedSession pasted) {
        SessionRules session = SessionRules.of(pasted);
        known(pasted.proxyId());
        return imported(session, null, rows.find(pasted.platform(), session.label()));
    }

    /// Keeps a pasted session, sealed. An [UnusableSession] when it cannot be used.
    @Transactional
    public ImportedSession add(PastedSession pasted) {
        SessionRules session = SessionRules.of(pasted);
        known(pasted.proxyId());
        Optional<Account> former = rows.find(pasted.platform(), session.label());
        int id;
        if (former.isPresent()) {
            id = former.get().id();
            secrets.keep(id, session.cookies());
            rows.renew(id, session.userAgent());
        } else {
            id = secrets.add(pasted.platform(), session.label(), session.userAgent(), session.cookies());
        }
        if (pasted.proxyId() != null) {
            rows.assign(id, pasted.proxyId());
        }
        return imported(session, id, former);
    }

    /// Sets the state of an account by a person's word; false when there is no such account.
    public boolean mark(int id, Account.State state, @Nullable String reason) {
        return rows.mark(id, state, reason);
    }

    /// Binds an account to a proxy, or frees it with null; false when there is no such account. An [UnusableSession]
    /// when there is no such proxy.
    public boolean assign(int id, @Nullable Integer proxy) {
        known(proxy);
        return rows.assign(id, proxy);
    }

    /// Forgets an account and its session; false when there is no such account.
    public boolean delete(int id) {
        return rows.delete(id);
    }

    private void known(@Nullable Integer proxy) {
        if (proxy != null && proxies.find(proxy).isEmpty()) {
            throw new UnusableSession("proxyId", "is no proxy");
        }
    }

    private static ImportedSession imported(SessionRules session, @Nullable Integer id, Optional<Account> former) {
        List<String> names = session.cookies().keySet().stream().sorted().toList();
        return new ImportedSession(
                id == null ? former.map(Account::id).orElse(null) : id,
                session.label(),
                session.userAgent(),
                names,
                former.isPresent());
    }
}
