package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.channel.ChannelResolver.Resolution;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.platform.PlatformScraper;
import io.cosmeya.scrapers.platform.SittingScraper;
import io.cosmeya.scrapers.platform.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads a channel by each way of its platform, one after the other.
///
/// @param session for the platform that reads in sessions; empty = its ways are left out
/// @param breath taken between two requests of the session
/// @param chapter is told what is tried next: `tiktok/resolve`, `tiktok/web`
record Probe(
        List<PlatformScraper> scrapers,
        List<ChannelResolver> resolvers,
        Optional<Session> session,
        Runnable breath,
        Consumer<String> chapter) {

    Sighting look(String text) {
        Optional<ChannelLink> link = ChannelLinks.parse(text).stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(piece -> ((LinkPiece.Understood) piece).link())
                .findFirst();
        return link.map(known -> look(text, known))
                .orElseGet(() -> new Sighting(null, text, "no link of a known platform", true, List.of()));
    }

    private Sighting look(String text, ChannelLink link) {
        chapter.accept(link.platform().key() + "/resolve");
        Platform platform = link.platform();
        return switch (of(resolvers, platform, ChannelResolver::platform).resolve(link)) {
            case Resolution.Resolved found ->
                new Sighting(
                        platform,
                        text,
                        "%s, %s, \"%s\"".formatted(found.platformId(), found.handle(), found.title()),
                        false,
                        looks(platform, channel(platform, text, found)));
            case Resolution.Unknown(String reason) ->
                new Sighting(platform, text, "unknown: " + reason, true, List.of());
            case Resolution.Unavailable(String reason) ->
                new Sighting(platform, text, "unavailable: " + reason, true, List.of());
        };
    }

    private List<Look> looks(Platform platform, Channel channel) {
        List<Look> looks = new ArrayList<>();
        for (Strategy way : ways(of(scrapers, platform, PlatformScraper::platform))) {
            chapter.accept(platform.key() + "/" + way.name());
            looks.add(way.ready() ? Look.of(way, way.read(channel)) : Look.notReady(way));
        }
        return looks;
    }

    private List<Strategy> ways(PlatformScraper scraper) {
        return scraper instanceof SittingScraper sitting
                ? session.map(given -> sitting.ways(given, breath)).orElseGet(sitting::ways)
                : scraper.ways();
    }

    private static <T> T of(List<T> all, Platform platform, Function<T, Platform> of) {
        return all.stream()
                .filter(each -> of.apply(each) == platform)
                .findFirst()
                .orElseThrow();
    }

    /// The title is left out, so that no way can hand on what the resolver found.
    private static Channel channel(Platform platform, String link, Resolution.Resolved found) {
        return new Channel(
                0, platform, found.platformId(), found.handle(), "", link, null, Channel.State.ACTIVE, Instant.EPOCH);
    }
}
