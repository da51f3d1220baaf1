package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Outcome;
import org.springframework.stereotype.Component;

/// Opens the page of a channel. Its id stays when its handle changes: where the handle is not its own any more, it is
/// asked for by the id.
@Component
class ProfileDoor {

    Opened open(Visit visit, Channel channel) {
        String id = channel.platformId();
        if (channel.handle() == null) {
            return byId(visit, id);
        }
        Opened named = byHandle(visit, channel.handle());
        return switch (named) {
            case Opened.Shown(Profile profile, var _, var _) when profile.id().equals(id) -> named;
            case Opened.Shown _ ->
                renamed(
                        visit,
                        id,
                        new Outcome.NotFound(channel.handle() + " is another account now, and the id leads nowhere"));
            case Opened.Closed(Outcome.NotFound gone) -> renamed(visit, id, gone);
            case Opened.Closed _ -> named;
        };
    }

    Opened byHandle(Visit visit, String handle) {
        return opened(visit.page("profile", Addresses.profile(handle), ProfilePage.SCRIPTS));
    }

    /// Only a page that shows this id is an answer.
    Opened byId(Visit visit, String id) {
        Opened opened = opened(visit.page("share/user", Addresses.user(id), ProfilePage.SCRIPTS));
        boolean other = opened instanceof Opened.Shown(Profile profile, var _, var _)
                && !profile.id().equals(id);
        return other ? new Opened.Closed(new Outcome.SchemaChanged("share/user: another account is shown")) : opened;
    }

    private Opened renamed(Visit visit, String id, Outcome otherwise) {
        Opened found = byId(visit, id);
        return found instanceof Opened.Shown ? found : new Opened.Closed(otherwise);
    }

    private static Opened opened(Answer answer) {
        return switch (answer) {
            case Answer.Refused(Outcome outcome) -> new Opened.Closed(outcome);
            case Answer.Read(var root, String exit) -> ProfilePage.read(root, exit);
        };
    }
}
