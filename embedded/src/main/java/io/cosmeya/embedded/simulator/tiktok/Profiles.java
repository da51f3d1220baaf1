package io.cosmeya.embedded.simulator.tiktok;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// `/@name`: the page of a profile, which holds no videos; `/share/user/ID` leads to it.
record Profiles(World world) {

    private static final String SCOPE = "webapp.user-detail";
    private static final String GUARDED = "@cosmeya.guarded";

    Answer page(String handle, Asked asked, Instant now) {
        Optional<WorldChannel> found = world.named(handle, now);
        if (found.isEmpty()) {
            return refused(10221, "user not exist", "");
        }
        WorldChannel channel = found.get();
        if (channel.removedFor().isPresent()) {
            return refused(10221, channel.removedFor().get(), channel.id());
        }
        if (channel.handle(now).equals(GUARDED) && !Waf.isOpenTo(asked)) {
            return Waf.page(channel.id());
        }
        Account account = new Account(channel, now);
        Map<String, Object> detail = new LinkedHashMap<>(object(
                "needFix",
                false,
                "shareMeta",
                object("desc", "", "title", channel.title() + " on TikTok"),
                "statusCode",
                channel.closed() ? 10222 : 0,
                "statusMsg",
                channel.closed() ? "user is private" : ""));
        detail.put("userInfo", account.userInfo());
        return Frame.profile(detail, Account.secUid(channel), channel.id());
    }

    Answer byId(String id, Instant now) {
        return world.channel(id)
                .map(channel -> Answer.redirect(302, "https://www.tiktok.com/" + channel.handle(now), id))
                .orElseGet(() -> refused(10221, "user not exist", ""));
    }

    private static Answer refused(int code, String message, String channelId) {
        return Frame.page(SCOPE, object("needFix", false, "statusCode", code, "statusMsg", message), channelId);
    }
}
