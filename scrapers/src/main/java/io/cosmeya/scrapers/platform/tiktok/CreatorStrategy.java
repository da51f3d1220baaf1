package io.cosmeya.scrapers.platform.tiktok;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Field;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import org.springframework.stereotype.Component;

/// Reads the page of the profile, then the list of its videos, which needs no signature.
@Component
class CreatorStrategy implements Strategy {

    private final Visits visits;
    private final ProfileDoor door;
    private final CreatorList list;

    CreatorStrategy(Visits visits, ProfileDoor door, CreatorList list) {
        this.visits = visits;
        this.door = door;
        this.list = list;
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Expected expected() {
        return Conclusion.EXPECTED.and(Field.EXACT_VIEWS).from(CreatorList.ENDPOINT);
    }

    @Override
    public Outcome read(Channel channel) {
        Visit visit = visits.begin();
        return switch (door.open(visit, channel)) {
            case Opened.Closed(Outcome outcome) -> outcome;
            case Opened.Shown shown -> shown(visit, shown);
        };
    }

    /// A list that was cut off is tried in another way; one that is as long as it may be is not.
    @Override
    public boolean leavesOpen(Outcome outcome) {
        return Strategy.super.leavesOpen(outcome)
                || (outcome instanceof Outcome.Partial(var _, String reason) && !reason.equals(CreatorList.LIMIT));
    }

    private Outcome shown(Visit visit, Opened.Shown shown) {
        Profile profile = shown.profile();
        Conclusion conclusion = new Conclusion(profile, CreatorList.ENDPOINT, shown.exit());
        if (profile.closed()) {
            return new Outcome.Private("profile: privateAccount");
        }
        if (profile.videos() != null && profile.videos().value() == 0) {
            return conclusion.empty();
        }
        Findings findings = new Findings();
        shown.items().forEach(item -> findings.add(item.reading("profile")));
        if (profile.secUid().isEmpty()) {
            findings.failed("profile", new Outcome.SchemaChanged("no secUid"));
        } else {
            list.walk(visit, profile.secUid(), findings);
        }
        return conclusion.of(findings);
    }
}
