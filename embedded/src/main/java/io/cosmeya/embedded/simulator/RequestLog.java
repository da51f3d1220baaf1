package io.cosmeya.embedded.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The latest requests; the oldest are forgotten beyond the capacity.
final class RequestLog {

    private static final int CAPACITY = 20_000;

    private final Deque<LoggedRequest> requests = new ArrayDeque<>();

    synchronized void add(LoggedRequest request) {
        if (requests.size() == CAPACITY) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    synchronized List<LoggedRequest> all() {
        return List.copyOf(requests);
    }

    synchronized void clear() {
        requests.clear();
    }
}
