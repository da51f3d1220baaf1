package io.cosmeya.embedded.simulator.youtube;

import io.cosmeya.embedded.simulator.web.Answer;
import io.cosmeya.embedded.simulator.web.Asked;
import io.cosmeya.embedded.simulator.world.Access;
import io.cosmeya.embedded.simulator.world.Format;
import io.cosmeya.embedded.simulator.world.World;
import io.cosmeya.embedded.simulator.world.WorldChannel;
import io.cosmeya.embedded.simulator.world.WorldVideo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/// `GET /feeds/videos.xml?channel_id=`: the 15 newest videos for everybody, with exact numbers.
record Feed(World world) {

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
             <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=%1$s"/>
             <id>yt:channel:%2$s</id>
             <yt:channelId>%2$s</yt:channelId>
             <title>%3$s</title>
             <link rel="alternate" href="https://www.youtube.com/channel/%1$s"/>
             <author>
              <name>%3$s</name>
              <uri>https://www.youtube.com/channel/%1$s</uri>
             </author>
             <published>%4$s</published>
            %5$s</feed>
            """;
    private static final String ENTRY = """
             <entry>
              <id>yt:video:%1$s</id>
              <yt:videoId>%1$s</yt:videoId>
              <yt:channelId>%2$s</yt:channelId>
              <title>%3$s</title>
              <link rel="alternate" href="https://www.youtube.com/%4$s%1$s"/>
              <author>
               <name>%8$s</name>
               <uri>https://www.youtube.com/channel/UC%2$s</uri>
              </author>
              <published>%5$s</published>
              <updated>%5$s</updated>
              <media:group>
               <media:title>%3$s</media:title>
               <media:content url="https://www.youtube.com/v/%1$s?version=3" type="application/x-shockwave-flash" width="640" height="390"/>
               <media:thumbnail url="https://i1.ytimg.com/vi/%1$s/hqdefault.jpg" width="480" height="360"/>
               <media:description></media:description>
               <media:community>
            %6$s    <media:statistics views="%7$d"/>
               </media:community>
              </media:group>
             </entry>
            """;
    private static final int NEWEST = 15;

    Answer answer(Asked asked, Instant now) {
        String id = asked.query().getOrDefault("channel_id", "");
        return world.channel(id)
                .filter(channel -> channel.removedFor().isEmpty())
                .map(channel -> new Answer(
                        200, "text/xml; charset=UTF-8", xml(channel, now).getBytes(StandardCharsets.UTF_8), id))
                .orElseGet(() -> Answers.notFoundPage(id));
    }

    private static String xml(WorldChannel channel, Instant now) {
        String entries = channel.listed(now).stream()
                .filter(video -> video.access(now) == Access.EVERYBODY)
                .limit(NEWEST)
                .map(video -> entry(video, channel.title(), now))
                .collect(Collectors.joining());
        String bareId = channel.id().substring(2);
        return FEED.formatted(channel.id(), bareId, escaped(channel.title()), moment(channel.since()), entries);
    }

    private static String entry(WorldVideo video, String author, Instant now) {
        String stars = video.likes(now).isEmpty()
                ? ""
                : "    <media:starRating count=\"%d\" average=\"5.00\" min=\"1\" max=\"5\"/>%n"
                        .formatted(video.likes(now).getAsLong());
        return ENTRY.formatted(
                video.id(),
                video.channelId().substring(2),
                escaped(video.title()),
                video.format() == Format.SHORT ? "shorts/" : "watch?v=",
                moment(video.publishedAt()),
                stars,
                video.views(now),
                escaped(author));
    }

    private static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
