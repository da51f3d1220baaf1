package io.cosmeya.scrapers.platform.youtube;

/// Where the first page of a channel's tab comes from; what follows it is always asked of [InnerTube].
interface Source {

    Answer tab(String channelId, Tab tab);
}
