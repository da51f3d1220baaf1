package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a platform answers a proxy now.
///
/// @param score 2 for each block, 1 for each failed transport, halved every 30 minutes
/// @param coolingUntil until when it rests from the platform; null = it does not
/// @param failingSince since when nothing came through; null = the last answer did
public record ExitState(
        Platform platform,
        double score,
        @Nullable Instant coolingUntil,
        @Nullable Instant failingSince) {}
