package io.cosmeya.scrapers.channel;

import io.cosmeya.scrapers.Platform;

/// What a pasted piece of text points to, understood without the network.
public sealed interface ChannelLink {

    /// The platform that the text names.
    Platform platform();

    /// A stable id stands in the link itself: YouTube `UC…`.
    record ById(Platform platform, String platformId) implements ChannelLink {}

    /// A name that must be resolved over the network; `url` is its canonical address.
    record ByName(Platform platform, String name, String url) implements ChannelLink {}

    /// A video: its owner is offered.
    record OfVideo(Platform platform, String videoId) implements ChannelLink {}
}
