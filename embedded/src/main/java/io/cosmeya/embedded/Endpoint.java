package io.cosmeya.embedded;

/// Where a running store answers on 127.0.0.1, and the name and password it asks for.
record Endpoint(int port, String user, String password) {
    @Override
    public String toString() {
        return "127.0.0.1:" + port;
    }
}
