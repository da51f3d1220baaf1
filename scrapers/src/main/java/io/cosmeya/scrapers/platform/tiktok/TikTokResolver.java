package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.platform.Outcome;
import org.springframework.stereotype.Component;

/// Finds the account behind a link, and what it is called today.
@Component
class TikTokResolver implements ChannelResolver {

    private final Visits visits;
    private final ProfileDoor door;
    private final VideoOwner owner;
    private final TikTokShortLinks shortLinks;

    TikTokResolver(Visits visits, ProfileDoor door, VideoOwner owner, TikTokShortLinks shortLinks) {
        this.visits = visits;
        this.door = door;
        this.owner = owner;
        this.shortLinks = shortLinks;
    }

    @Override
    public Platform platform() {
        return Platform.TIKTOK;
    }

    @Override
    public Resolution resolve(ChannelLink link) {
        if (!(link instanceof ChannelLink.ByName(var _, String name, String url)) || name.startsWith("@")) {
            return direct(link);
        }
        return switch (shortLinks.follow(url)) {
            case TikTokShortLinks.Target.Nowhere(Outcome outcome) -> outcome.unresolved();
            case TikTokShortLinks.Target.Found(ChannelLink target) -> direct(target);
        };
    }

    private Resolution direct(ChannelLink link) {
        Visit visit = visits.begin();
        return switch (link) {
            case ChannelLink.ByName byName ->
                byName.name().startsWith("@")
                        ? resolution(door.byHandle(visit, byName.name()))
                        : new Resolution.Unknown("the short link leads to another one");
            case ChannelLink.OfVideo ofVideo -> resolution(owner.of(visit, ofVideo.videoId()));
            case ChannelLink.ById byId -> byId(visit, byId.platformId());
        };
    }

    /// People copy the ids of videos as well, and they look the same.
    private Resolution byId(Visit visit, String id) {
        Opened account = door.byId(visit, id);
        if (account instanceof Opened.Shown) {
            return resolution(account);
        }
        Opened video = owner.of(visit, id);
        return resolution(video instanceof Opened.Shown ? video : account);
    }

    private static Resolution resolution(Opened opened) {
        return switch (opened) {
            case Opened.Closed(Outcome outcome) -> outcome.unresolved();
            case Opened.Shown(Profile profile, var _, var _)
            when profile.closed() -> new Resolution.Unknown("the account is private");
            case Opened.Shown(Profile profile, var _, var _) ->
                new Resolution.Resolved(profile.id(), profile.handle(), profile.title(), profile.avatar());
        };
    }
}
