package io.cosmeya.scrapers.egress;

import java.nio.charset.StandardCharsets;

/// The weight of an exit for a key. Each key takes the heaviest exit that is there; when one leaves, only its own keys
/// move.
class Rendezvous {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static long weight(String key, int exit) {
        long hash = FNV_OFFSET;
        for (byte each : (key + "\n" + exit).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        // FNV stirs its last bytes too little for the order of its values.
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
