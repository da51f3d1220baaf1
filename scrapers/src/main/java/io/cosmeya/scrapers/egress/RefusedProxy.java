package io.cosmeya.scrapers.egress;

/// Why a line is no proxy that may be used. Its message shows nothing of the line.
class RefusedProxy extends Exception {

    private final String reason;

    /// @param reason code: `not_a_proxy`, `bad_host`, `private_address`, `bad_port`, `bad_sign_in`, `unsupported`
    RefusedProxy(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
