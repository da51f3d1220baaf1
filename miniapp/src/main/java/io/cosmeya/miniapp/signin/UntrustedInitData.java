package io.cosmeya.miniapp.signin;

/// Why initData is not taken. Its message shows nothing of it.
class UntrustedInitData extends RuntimeException {

    private static final long serialVersionUID = 1;

    UntrustedInitData(String message) {
        super(message);
    }
}
