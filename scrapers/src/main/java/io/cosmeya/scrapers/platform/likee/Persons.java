package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.platform.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks who a person is. A name may have passed to another, so that only the number decides.
@Component
class Persons {

    private final LikeeApi api;

    Persons(LikeeApi api) {
        this.api = api;
    }

    /// The person of a number, by the name that it is thought to have; null = no name is known.
    Person find(Guest guest, String uid, @Nullable String handle) {
        if (handle != null
                && named(guest, handle) instanceof Person.Known known
                && known.profile().uid().equals(uid)) {
            return known;
        }
        return numbered(guest, uid);
    }

    /// The person who has a name today.
    Person named(Guest guest, String handle) {
        return person("getProfileDetail", api.profile(guest, handle.replaceFirst("^@", "")));
    }

    /// The person of a number.
    Person numbered(Guest guest, String uid) {
        Person person = person("getUserInfo", api.user(guest, uid));
        return person instanceof Person.Known known && !known.profile().uid().equals(uid)
                ? new Person.Untold(new Outcome.SchemaChanged("getUserInfo: another person"))
                : person;
    }

    private static Person person(String endpoint, Answer answer) {
        return switch (answer) {
            case Answer.Refused(Outcome outcome) -> new Person.Untold(outcome);
            case Answer.Read(JsonNode data, String exit) -> {
                JsonNode info = data.has("userinfo") ? data.path("userinfo") : data.path("userInfo");
                yield Profile.of(info)
                        .<Person>map(profile -> new Person.Known(profile, endpoint, exit))
                        .orElseGet(() -> new Person.Untold(nobody(endpoint, info)));
            }
        };
    }

    /// An empty place where a person should stand says that there is none; no place says nothing.
    private static Outcome nobody(String endpoint, JsonNode info) {
        boolean empty = info.isNull()
                || (info.isObject()
                        && (info.isEmpty() || info.path("uid").asString("").equals("0")));
        return empty
                ? new Outcome.NotFound(endpoint + ": no such person")
                : new Outcome.SchemaChanged(endpoint + ": no userinfo");
    }
}
