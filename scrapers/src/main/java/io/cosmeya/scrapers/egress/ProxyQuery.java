package io.cosmeya.scrapers.egress;

import io.cosmeya.scrapers.Platform;
import org.jspecify.annotations.Nullable;

/// Which proxies, and which page of them.
///
/// @param page from 0
/// @param platform those that serve it; null = all
public record ProxyQuery(int page, int size, @Nullable Platform platform, Proxy.@Nullable State state) {}
