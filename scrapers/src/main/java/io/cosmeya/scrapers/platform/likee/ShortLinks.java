package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelLinks;
import io.cosmeya.scrapers.channel.LinkPiece;
import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.page.Page;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Follows `/v/CODE` and `/p/CODE` to what they stand for. Only known hosts are asked on the way.
@Component
class ShortLinks {

    private final WebPages pages;
    private final Persons persons;

    ShortLinks(WebPages pages, Persons persons) {
        this.pages = pages;
        this.persons = persons;
    }

    /// Where a short link has led.
    sealed interface Place {

        /// To another address of the platform.
        record Elsewhere(ChannelLink link) implements Place {}

        /// To a page that names the person itself, or to nothing that can be read.
        record Here(Person person) implements Place {}
    }

    Place follow(String address) {
        Fetched fetched = pages.open(address);
        if (fetched instanceof Fetched.Failed(Fetched.Why why, String detail)
                && why == Fetched.Why.FOREIGN_REDIRECT
                && Signs.shop(detail.split("/", 2)[0].toLowerCase(Locale.ROOT))) {
            return new Place.Here(new Person.Untold(
                    new Outcome.RegionBlocked("the link opens the app only; paste the address of the profile")));
        }
        if (fetched instanceof Fetched.Answered(Page page) && page.status() < 400) {
            Optional<ChannelLink> next = link(page.uri());
            if (next.isPresent()) {
                return new Place.Elsewhere(next.get());
            }
        }
        return new Place.Here(named(URI.create(address), fetched));
    }

    /// What an address that a redirect has led to means; nothing when it is a short link still.
    private static Optional<ChannelLink> link(URI uri) {
        return ChannelLinks.parse(uri.toString()).stream()
                .filter(LinkPiece.Understood.class::isInstance)
                .map(piece -> ((LinkPiece.Understood) piece).link())
                .filter(link -> !(link instanceof ChannelLink.ByName byName)
                        || byName.name().startsWith("@"))
                .findFirst();
    }

    /// The page of a profile names the person, the page of a video its number.
    private Person named(URI asked, Fetched fetched) {
        Person person = WebPages.profile(asked, fetched);
        return person instanceof Person.Untold(Outcome.SchemaChanged _)
                        && fetched instanceof Fetched.Answered(Page page)
                ? WindowData.of(page.text())
                        .map(data -> JsonValues.id(data.path("poster_uid")))
                        .filter(uid -> uid.matches("[1-9]\\d{0,19}"))
                        .map(uid -> persons.numbered(Guest.NOBODY, uid))
                        .orElse(person)
                : person;
    }
}
