package io.cosmeya.scrapers.egress;

import java.util.UUID;
import java.util.concurrent.Future;

/// The sole use of an account's session until it is closed. Signs of life are given meanwhile; without them it expires.
public class SessionLease implements AutoCloseable {

    private final int account;
    private final UUID holder;
    private final SessionLeases leases;
    private final Future<?> beats;

    SessionLease(int account, UUID holder, SessionLeases leases, Future<?> beats) {
        this.account = account;
        this.holder = holder;
        this.leases = leases;
        this.beats = beats;
    }

    /// The account that is held.
    public int account() {
        return account;
    }

    /// Whether it still holds; false = it expired, and whoever works on must stop.
    public boolean held() {
        return leases.held(account, holder);
    }

    /// Gives the session back; a second time does nothing.
    @Override
    public void close() {
        beats.cancel(false);
        leases.release(account, holder);
    }
}
