package io.cosmeya.embedded.simulator.likee;

import static io.cosmeya.embedded.simulator.web.Json.object;

import io.cosmeya.embedded.simulator.world.WorldChannel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// `userinfo`: the uid is text and another than the Likee id.
final class Person {

    private static final String BADGE = "{\"model\":\"authentication_title_new_1\",\"type\":\"3\",\"url\":\"\"}";

    private Person() {}

    static Map<String, Object> userinfo(WorldChannel channel, long likes, Instant now) {
        String likeeId = channel.handle(now).substring(1);
        Map<String, Object> info = object(
                "uid",
                channel.id(),
                "yyuid",
                likeeId,
                "nick_name",
                channel.title(),
                "user_name",
                likeeId,
                "data1",
                Pictures.avatar(channel.id(), "small"),
                "birthday",
                "2002-10-29",
                "exactCountryCode",
                "BR",
                "bigUrl",
                Pictures.avatar(channel.id(), "big"),
                "bio",
                "",
                "logo",
                List.of(""),
                "gender",
                1,
                "pendant",
                object("id", "", "name", "", "url", ""),
                "PGC",
                BADGE,
                "likeeId",
                likeeId,
                "allLikeCount",
                likes,
                "fansCount",
                channel.subscribers(now),
                "followCount",
                358,
                "age",
                24,
                "constellation",
                "Scorpio");
        if (channel.closed()) {
            info.put("privateAccount", 1);
        }
        return info;
    }
}
