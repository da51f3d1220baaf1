package io.cosmeya.miniapp.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/// What opens one address for a minute, where no header can be sent.
@Schema(title = "Ticket", description = "An address with a ticket: it opens without a header, for a minute.")
record Ticket(String address, Instant until) {

    @Override
    public String toString() {
        return "Ticket[until %s]".formatted(until);
    }
}
