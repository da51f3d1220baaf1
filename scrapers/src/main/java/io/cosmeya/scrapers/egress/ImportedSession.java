package io.cosmeya.scrapers.egress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pasted session becomes.
///
/// @param account null until it is saved
/// @param cookies names of its cookies, without their values
/// @param renewal whether an account of this label is kept already: its session is replaced and it is ok again
public record ImportedSession(
        @Nullable Integer account, String label, String userAgent, List<String> cookies, boolean renewal) {}
