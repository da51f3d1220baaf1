package io.cosmeya.miniapp.proxies;

import io.cosmeya.scrapers.egress.PastedProxy;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of one pasted line.
@Schema(
        title = "ProxyLine",
        description = "What became of one pasted line; it is not repeated, since it may be secret.")
record ProxyLine(
        @Schema(description = "Number of the line, from 1.") int line,

        @Schema(description = "The proxy without user and password; null when none was understood.") @Nullable
        String proxy,

        Status status,

        @Schema(description = "Our id; null until it is saved.") @Nullable
        Integer proxyId,

        @Schema(
                description =
                        "Why it was refused, a code: not_a_proxy, bad_host, private_address, bad_port, bad_sign_in, unsupported.")
        @Nullable
        String reason,

        @Schema(description = "Why it was refused, for people.") @Nullable
        String detail) {

    static ProxyLine of(PastedProxy pasted) {
        return switch (pasted.answer()) {
            case PastedProxy.Accepted(Integer id) ->
                new ProxyLine(pasted.line(), pasted.shown(), Status.ACCEPTED, id, null, null);
            case PastedProxy.Duplicate(Integer id) ->
                new ProxyLine(pasted.line(), pasted.shown(), Status.DUPLICATE, id, null, null);
            case PastedProxy.Refused(String reason, String detail) ->
                new ProxyLine(pasted.line(), pasted.shown(), Status.REFUSED, null, reason, detail);
        };
    }

    enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }
}
