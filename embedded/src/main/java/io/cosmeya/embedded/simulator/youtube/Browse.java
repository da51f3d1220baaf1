package io.cosmeya.embedded.simulator.youtube;

import static io.cosmeya.embedded.simulator.web.Json.nest;
import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `POST /youtubei/v1/browse`: a channel's page, or the next piece of a list.
record Browse(World world) {

    private static final Pattern CHANNEL_ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");

    Answer answer(Asked asked, Instant now) {
        String continuation = asked.text("/continuation");
        return continuation.isEmpty() ? page(asked, now) : next(continuation, asked, now);
    }

    private Answer page(Asked asked, Instant now) {
        String id = asked.text("/browseId");
        if (!CHANNEL_ID.matcher(id).matches()) {
            return Answers.invalid(id);
        }
        Optional<WorldChannel> channel = world.channel(id);
        Optional<String> alert = channel.isEmpty()
                ? Optional.of("This channel does not exist.")
                : channel.get().removedFor();
        return alert.map(text -> alert(id, text))
                .orElseGet(() -> Answers.json(
                        new ChannelPage(channel.orElseThrow(), now, Wording.of(asked)).tree(asked.text("/params")),
                        id));
    }

    private Answer next(String continuation, Asked asked, Instant now) {
        return Token.read(continuation)
                .flatMap(token -> world.channel(token.channelId()).flatMap(it -> next(it, token, asked, now)))
                .orElseGet(() -> Answers.invalid(""));
    }

    private static Optional<Answer> next(WorldChannel channel, Token token, Asked asked, Instant now) {
        if (token.place().equals(Token.ABOUT)) {
            return Optional.of(Answers.json(new AboutDialog(channel, now, Wording.of(asked)).tree(), channel.id()));
        }
        return Arrays.stream(Tab.values())
                .filter(tab -> tab.suffix.equals(token.place()))
                .map(tab -> new Grid(channel, tab, now, Wording.of(asked)).itemsAfter(token.after()))
                .map(items -> Answers.json(appended(token, items), channel.id()))
                .findFirst();
    }

    private static Object appended(Token token, List<Object> items) {
        Object action = nest(
                "appendContinuationItemsAction",
                object("continuationItems", items, "targetId", "browse-feed" + token.channelId() + token.place()));
        return object(
                "responseContext", ResponseContext.tree("channel." + token.place()),
                "onResponseReceivedActions", List.of(action));
    }

    /// A channel that is not there is a good answer with an alert.
    private static Answer alert(String id, String text) {
        Object alert = nest("alertRenderer", object("type", "ERROR", "text", object("simpleText", text)));
        Object header =
                nest("c4TabbedHeaderRenderer", object("channelId", id, "avatar", object("thumbnails", List.of())));
        Object tree = object(
                "responseContext", ResponseContext.tree("channel.unknown"),
                "header", header,
                "alerts", List.of(alert));
        return Answers.json(tree, id);
    }
}
