package io.cosmeya.scrapers.platform.instagram;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Chain;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Sat;
import io.cosmeya.scrapers.platform.Sitting;
import io.cosmeya.scrapers.platform.Verdict;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A session of Instagram at work.
class InstagramSitting implements Sitting {

    private final Api api;
    private final Chain chain;
    private final String own;

    /// @param own number of the account itself
    InstagramSitting(Api api, Chain chain, String own) {
        this.api = api;
        this.chain = chain;
        this.own = own;
    }

    @Override
    public Sat check() {
        if (own.isEmpty()) {
            return new Sat(new Outcome.LoginRequired("no cookie sessionid"), Verdict.FROZEN, "no cookie sessionid");
        }
        Outcome outcome = switch (api.person(own)) {
            case Answer.Refused(Sign sign) -> sign.outcome();
            case Answer.Read(JsonNode root, String exit) -> {
                Optional<Profile> profile = Profile.of(root.path("user"));
                yield profile.<Outcome>map(each -> new Posts().conclude(each, "users/info", exit))
                        .orElseGet(() -> new Outcome.SchemaChanged("users/info: no user"));
            }
        };
        return sat(outcome);
    }

    @Override
    public Sat read(Channel channel) {
        return api.open()
                ? sat(chain.read(channel))
                : sat(new Outcome.Transport("the sitting is over: " + api.reason()));
    }

    @Override
    public Map<String, String> cookies() {
        return api.cookies();
    }

    private Sat sat(Outcome outcome) {
        Sat sat = new Sat(outcome, api.verdict(), api.reason());
        api.calm();
        return sat;
    }

    /// The number of the account whose cookies these are; empty text when they hold no session.
    static String own(Map<String, String> cookies) {
        String session = cookies.getOrDefault("sessionid", "");
        String said = cookies.getOrDefault("ds_user_id", session.replaceFirst("(%3A|:).*", ""));
        return !session.isEmpty() && said.matches("\\d{1,19}") ? said : "";
    }
}
