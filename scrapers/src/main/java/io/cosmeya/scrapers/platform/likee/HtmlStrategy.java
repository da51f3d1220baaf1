package io.cosmeya.scrapers.platform.likee;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.Expected;
import io.cosmeya.scrapers.platform.Outcome;
import io.cosmeya.scrapers.platform.Strategy;
import org.springframework.stereotype.Component;

/// Reads who the channel is from its HTML page, and its posts through the API, since the page holds none. A page that
/// says nothing leaves the word to the API.
@Component
class HtmlStrategy implements Strategy {

    private final WebPages pages;
    private final ChannelPosts posts;

    HtmlStrategy(WebPages pages, ChannelPosts posts) {
        this.pages = pages;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Expected expected() {
        return ChannelPosts.EXPECTED.from("html");
    }

    @Override
    public Outcome read(Channel channel) {
        Person person = person(channel);
        boolean silent = person instanceof Person.Untold(Outcome outcome) && !Verdict.says(outcome);
        return posts.read(channel, Guest.NOBODY, silent ? null : person);
    }

    /// A name that leads to nobody or to another has been given up, so that only the number counts.
    private Person person(Channel channel) {
        String uid = channel.platformId();
        if (channel.handle() != null) {
            Person named = pages.profile(channel.handle());
            boolean other = named instanceof Person.Known known
                    ? !known.profile().uid().equals(uid)
                    : named instanceof Person.Untold(Outcome.NotFound _);
            if (!other) {
                return named;
            }
        }
        Person numbered = pages.profile(uid);
        return numbered instanceof Person.Known known && !known.profile().uid().equals(uid)
                ? new Person.Untold(new Outcome.SchemaChanged("html: another person"))
                : numbered;
    }

    @Override
    public boolean leavesOpen(Outcome outcome) {
        return ChannelPosts.leavesOpen(outcome);
    }
}
