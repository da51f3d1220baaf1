package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// Which accounts, and which page of them.
///
/// @param page from 0
/// @param platform null = all
/// @param state null = all
public record AccountQuery(int page, int size, @Nullable Platform platform, Account.@Nullable State state) {}
