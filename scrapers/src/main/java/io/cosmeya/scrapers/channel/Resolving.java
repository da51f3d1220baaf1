package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the platforms for the channels behind links, each distinct link once, a few at a time.
@Component
class Resolving {

    private static final int AT_ONCE = 4;

    private final Map<Platform, ChannelResolver> resolvers;

    Resolving(ObjectProvider<ChannelResolver> resolvers) {
        this.resolvers = resolvers.stream().collect(Collectors.toMap(ChannelResolver::platform, Function.identity()));
    }

    /// What the platform of each link said; a link of a platform that nobody resolves is left out.
    Map<ChannelLink, Resolution> resolve(Collection<ChannelLink> links) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Map<ChannelLink, CompletableFuture<Resolution>> asked = links.stream()
                    .distinct()
                    .filter(link -> resolvers.containsKey(link.platform()))
                    .collect(Collectors.toMap(
                            Function.identity(), link -> CompletableFuture.supplyAsync(() -> resolve(link), threads)));
            return asked.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().join()));
        }
    }

    private Resolution resolve(ChannelLink link) {
        ChannelResolver resolver = resolvers.get(link.platform());
        return resolver == null ? new Resolution.Unavailable("nobody resolves it") : resolver.resolve(link);
    }
}
