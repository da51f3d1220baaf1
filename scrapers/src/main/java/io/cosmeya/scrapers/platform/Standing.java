package io.cosmeya.scrapers.platform;

import io.cosmeya.scrapers.egress.Sessions;
import org.springframework.stereotype.Component;

/// Keeps what a verdict means for an account from now on.
@Component
public class Standing {

    private final Sessions sessions;

    Standing(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Marks the account; a verdict that does not end its work changes nothing.
    public void mark(int account, Verdict verdict, String reason) {
        switch (verdict) {
            case GOOD, TIRED, SPENT -> {}
            case CHALLENGED -> sessions.challenged(account, reason);
            case FROZEN -> sessions.frozen(account, reason);
            case BANNED -> sessions.banned(account, reason);
        }
    }
}
