package io.cosmeya.embedded.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class RecordedFeedTests {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void theFeedHasTheRecordedElementsAndAttributes() throws Exception {
        SimulatedClock clock = new SimulatedClock();
        clock.set(NOW);
        try (Simulator simulator = Simulator.start(1, clock);
                InputStream recorded = getClass().getResourceAsStream("/recordings/youtube/feed.xml")) {
            String id = simulator
                    .world()
                    .named("cosmeya-formula", NOW)
                    .orElseThrow()
                    .id();
            byte[] feed = Visitor.of(simulator)
                    .get("/feeds/videos.xml?channel_id=" + id)
                    .body();
            assertThat(paths(new ByteArrayInputStream(feed))).isEqualTo(paths(recorded));
        }
    }

    private static Set<String> paths(InputStream xml) throws Exception {
        Set<String> paths = new TreeSet<>();
        collect(
                "",
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml)
                        .getDocumentElement(),
                paths);
        return paths;
    }

    private static void collect(String above, Element element, Set<String> paths) {
        String path = above + "/" + element.getTagName();
        paths.add(path);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            paths.add(path + "@" + element.getAttributes().item(i).getNodeName());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(path, inner, paths);
            }
        }
    }
}
