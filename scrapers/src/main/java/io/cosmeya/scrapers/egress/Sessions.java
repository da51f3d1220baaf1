package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sessions of accounts that may be used now, and what became of them while they were.
@Component
public class Sessions {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);

    private final AccountRows rows;
    private final AccountSecrets secrets;
    private final StickyProxies proxies;
    private final SessionLeases leases;

    Sessions(AccountRows rows, AccountSecrets secrets, StickyProxies proxies, SessionLeases leases) {
        this.rows = rows;
        this.secrets = secrets;
        this.proxies = proxies;
        this.leases = leases;
    }

    /// The sessions of a platform that may be used now, in a stable order: by id. An account whose proxy rests, rests
    /// with it.
    public List<Session> usable(Platform platform) {
        return rows.usable(platform).stream()
                .map(this::session)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The sole use of an account, until closed; empty when somebody else has it.
    public Optional<SessionLease> lease(int account) {
        return leases.take(account);
    }

    /// The platform asked for a rest.
    public void cooling(int account, Duration rest, String reason) {
        rows.cool(account, rest, reason);
    }

    /// The platform asks for a person: a captcha, a confirmation.
    public void challenged(int account, String reason) {
        rows.mark(account, Account.State.CHALLENGED, reason);
    }

    /// The platform closed the account.
    public void banned(int account, String reason) {
        rows.mark(account, Account.State.BANNED, reason);
    }

    /// The session is not to be used until a person says so: it is dead, or in danger.
    public void frozen(int account, String reason) {
        rows.mark(account, Account.State.FROZEN, reason);
    }

    /// Keeps the cookies that the platform renewed; they take the place of all former ones.
    public void keepCookies(int account, Map<String, String> cookies) {
        secrets.keep(account, cookies);
    }

    private Optional<Session> session(Account account) {
        try {
            return proxies.of(account)
                    .map(way -> new Session(
                            account.id(),
                            account.platform(),
                            account.label(),
                            secrets.cookies(account.id()),
                            account.userAgent(),
                            way.exit()));
        } catch (UnusableKey e) {
            log.error("The session of account {} cannot be used: {}", account.id(), e.getMessage());
            return Optional.empty();
        }
    }
}
