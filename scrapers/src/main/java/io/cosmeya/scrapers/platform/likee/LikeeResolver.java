package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.channel.ChannelLink;
import io.cosmeya.scrapers.channel.ChannelResolver;
import io.cosmeya.scrapers.platform.JsonValues;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Finds the person behind a link. The Likee id in an address is not the number that the lists ask for.
@Component
class LikeeResolver implements ChannelResolver {

    private final LikeeApi api;
    private final Persons persons;
    private final WebPages pages;
    private final ShortLinks shortLinks;

    LikeeResolver(LikeeApi api, Persons persons, WebPages pages, ShortLinks shortLinks) {
        this.api = api;
        this.persons = persons;
        this.pages = pages;
        this.shortLinks = shortLinks;
    }

    @Override
    public Platform platform() {
        return Platform.LIKEE;
    }

    @Override
    public Resolution resolve(ChannelLink link) {
        return resolution(person(link, true));
    }

    private Person person(ChannelLink link, boolean mayFollow) {
        return switch (link) {
            case ChannelLink.ById byId -> numbered(byId.platformId());
            case ChannelLink.OfVideo ofVideo -> author(ofVideo.videoId());
            case ChannelLink.ByName byName when byName.name().startsWith("@") -> named(byName.name());
            case ChannelLink.ByName byName
            when mayFollow ->
                switch (shortLinks.follow(byName.url())) {
                    case ShortLinks.Place.Elsewhere(ChannelLink next) -> person(next, false);
                    case ShortLinks.Place.Here(Person person) -> person;
                };
            case ChannelLink.ByName _ -> new Person.Untold(new Outcome.NotFound("the link leads on and on"));
        };
    }

    /// A number after the sign is a Likee id before it is a uid.
    private Person named(String name) {
        Person person = orByPage(persons.named(Guest.NOBODY, name), name);
        boolean number = name.matches("@\\d{1,20}") && person instanceof Person.Untold(Outcome.NotFound _);
        return number ? persons.numbered(Guest.NOBODY, name.substring(1)) : person;
    }

    private Person numbered(String uid) {
        return orByPage(persons.numbered(Guest.NOBODY, uid), uid);
    }

    /// The page may show whom the API does not tell; where it does not, the first answer stands.
    private Person orByPage(Person told, String name) {
        if (told instanceof Person.Untold) {
            Person shown = pages.profile(name);
            return shown instanceof Person.Known ? shown : told;
        }
        return told;
    }

    private Person author(String postId) {
        return switch (api.details(Guest.NOBODY, List.of(postId))) {
            case Answer.Refused(Outcome outcome) -> new Person.Untold(outcome);
            case Answer.Read(JsonNode data, String _) ->
                data.path("videoList").isArray()
                        ? author(postId, data.path("videoList"))
                        : new Person.Untold(new Outcome.SchemaChanged("getVideoInfo: no videoList"));
        };
    }

    private Person author(String postId, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> JsonValues.id(item.path("postId")).equals(postId))
                .map(item -> JsonValues.id(item.path("posterUid")))
                .filter(uid -> uid.matches("[1-9]\\d{0,19}"))
                .findFirst()
                .map(this::numbered)
                .orElseGet(() -> new Person.Untold(new Outcome.NotFound("getVideoInfo: no such post")));
    }

    private static Resolution resolution(Person person) {
        return switch (person) {
            case Person.Known(Profile profile, var _, var _) ->
                new Resolution.Resolved(profile.uid(), profile.handle(), title(profile), profile.avatar());
            case Person.Untold(Outcome outcome) -> outcome.unresolved();
        };
    }

    private static String title(Profile profile) {
        return !profile.title().isEmpty()
                ? profile.title()
                : profile.handle() == null ? profile.uid() : profile.handle();
    }
}
