package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Accounts with a session, for tests of whoever uses one.
@Component
public class SignedIn {

    private final AccountSecrets secrets;

    SignedIn(AccountSecrets secrets) {
        this.secrets = secrets;
    }

    /// Saves an account with its cookies and gives its id.
    public int account(Platform platform, String label, Map<String, String> cookies) {
        return secrets.add(platform, label, "Mozilla/5.0 (test)", cookies);
    }
}
