package io.cosmeya.scrapers.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Stops within the browser what need not be asked at all: pictures, fonts, media, documents of foreign hosts; and
/// sends what is meant for a replaced origin to its stand-in. All else runs without a stop; [BrowserDoor] is the wall.
class PageGate {

    private final CDPSession session;
    private final Origins origins;
    private final String mainFrame;
    private @Nullable String foreign;

    private PageGate(CDPSession session, Origins origins, String mainFrame) {
        this.session = session;
        this.origins = origins;
        this.mainFrame = mainFrame;
    }

    static PageGate before(BrowserContext context, com.microsoft.playwright.Page page, Origins origins) {
        CDPSession session = context.newCDPSession(page);
        String frame = session.send("Page.getFrameTree")
                .getAsJsonObject("frameTree")
                .getAsJsonObject("frame")
                .get("id")
                .getAsString();
        PageGate gate = new PageGate(session, origins, frame);
        JsonArray patterns = new JsonArray();
        for (String type : new String[] {"Image", "Font", "Media", "Document"}) {
            patterns.add(pattern("resourceType", type));
        }
        origins.replacements().keySet().forEach(origin -> patterns.add(pattern("urlPattern", origin + "/*")));
        JsonObject enable = new JsonObject();
        enable.add("patterns", patterns);
        session.on("Fetch.requestPaused", gate::paused);
        session.send("Fetch.enable", enable);
        return gate;
    }

    /// The foreign place, without its query, that the page itself was sent to; null when it was not.
    @Nullable
    String foreign() {
        return foreign;
    }

    private void paused(JsonObject event) {
        JsonObject answer = new JsonObject();
        answer.add("requestId", event.get("requestId"));
        String type = event.get("resourceType").getAsString();
        URI asked = uri(event.getAsJsonObject("request").get("url").getAsString());
        boolean document = type.equals("Document");
        if (asked != null && (document ? allowed(asked) : !type.matches("Image|Font|Media"))) {
            URI target = origins.toAsk(asked);
            if (!target.equals(asked)) {
                answer.addProperty("url", target.toString());
            }
            send("Fetch.continueRequest", answer);
            return;
        }
        if (document && event.get("frameId").getAsString().equals(mainFrame)) {
            foreign = asked == null ? "somewhere" : asked.getHost() + asked.getPath();
        }
        answer.addProperty("errorReason", document ? "Aborted" : "BlockedByClient");
        send("Fetch.failRequest", answer);
    }

    private boolean allowed(URI asked) {
        return BrowserHosts.allow(asked) || origins.standsIn(asked.getScheme() + "://" + asked.getRawAuthority());
    }

    // The request may be gone by the time it is answered.
    private void send(String method, JsonObject parameters) {
        try {
            session.send(method, parameters);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("Invalid InterceptionId")) {
                throw e;
            }
        }
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static JsonObject pattern(String name, String value) {
        JsonObject pattern = new JsonObject();
        pattern.addProperty(name, value);
        return pattern;
    }
}
