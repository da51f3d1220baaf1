package io.cosmeya.scrapers.platform.likee;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.channel.Channel;
import io.cosmeya.scrapers.platform.ChannelReading;
import io.cosmeya.scrapers.platform.Outcome;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/// The recorded channel of Sarah Stefano, as the platform answers for it and as it is read.
class PlayedSarah {

    static final String PAGE = "page_profile_sarah_stefano_2021.html";
    static final String FIRST_PAGE = "getUserVideo_sarah_stefano_page1_2021-03.json";
    static final String LAST = "getUserVideo 6929556436340432927";

    static final String PERSON =
            "{\"userinfo\":{\"uid\":%s,\"likeeId\":\"name\",\"nick_name\":\"N\",\"fansCount\":%s%s}}";

    /// The channel of the recordings; no recording says how many posts it had, nor what its API profile was.
    static Answers wholeChannel(int videoNums) {
        JsonNode userinfo = WindowData.of(Answers.recordedText(PAGE))
                .flatMap(WindowData::userinfo)
                .orElseThrow();
        return new Answers()
                .json("getUserVideo", Answers.recordedText(FIRST_PAGE))
                .data(LAST, "{\"videoList\":[]}")
                .data("getProfileDetail", "{\"userinfo\":" + userinfo + "}")
                .data("getUserPostNum", "{\"postInfoMap\":{\"1326964767\":{\"videoNums\":" + videoNums + "}}}");
    }

    /// The same, with a list that is empty and a name that leads to nobody.
    static Answers none(int videoNums) {
        return wholeChannel(videoNums)
                .data("getUserVideo", "{\"otherValue\":{},\"videoList\":[]}")
                .data("getProfileDetail", "{\"userinfo\":{}}");
    }

    /// A list of posts by number.
    static String list(int from, int to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(i -> item(id(i), "5"))
                .collect(Collectors.joining(",", "{\"videoList\":[", "]}"));
    }

    static String item(String id, String views) {
        return "{\"postId\":\"%s\",\"playCount\":%s}".formatted(id, views);
    }

    static String id(long number) {
        return Long.toString(6_900_000_000_000_000_000L + number);
    }

    static Outcome scrape(Answers answers) {
        return answers.scraper().scrape(channel());
    }

    static Channel channel() {
        return Answers.channel(Answers.UID, "@sarah.stefano");
    }

    static ChannelReading taken(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).reading();
    }
}
