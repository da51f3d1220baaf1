package io.cosmeya.embedded.simulator;

import java.time.Instant;

/// A request as the simulator began to answer it.
///
/// @param platform the platform that it went to: `youtube`
/// @param at when, by the simulated clock
/// @param elapsedMillis real milliseconds since the simulator started
/// @param path with its query
/// @param channel the id of the channel it was about; empty when about none
/// @param status status of the answer
/// @param bytes length of the body before compression
/// @param fault the fault that was played; empty = none
public record LoggedRequest(
        Instant at,
        long elapsedMillis,
        String platform,
        String method,
        String path,
        String channel,
        int status,
        long bytes,
        String fault) {}
