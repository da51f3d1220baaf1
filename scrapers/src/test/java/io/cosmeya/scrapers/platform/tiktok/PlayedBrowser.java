package io.cosmeya.scrapers.platform.tiktok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Does over HTTP what the script of a profile's page does in a browser: keeps the cookies of the page and asks for the
/// list until it says that there is no more.
record PlayedBrowser(URI origin) implements ListInterception {

    private static final Pattern SEC_UID = Pattern.compile("const secUid = \"([^\"]+)\"");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public List<byte[]> read(String handle, int most) {
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Matcher secUid = SEC_UID.matcher(new String(get(http, "/" + handle)));
            List<byte[]> bodies = new ArrayList<>();
            String cursor = "0";
            boolean more = secUid.find();
            for (int videos = 0; more && videos < most; ) {
                byte[] body = get(
                        http, "/api/post/item_list/?count=16&secUid=%s&cursor=%s".formatted(secUid.group(1), cursor));
                bodies.add(body);
                JsonNode list = body.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(body);
                videos += list.path("itemList").size();
                cursor = list.path("cursor").asString("");
                more = list.path("hasMore").asBoolean(false);
            }
            return bodies;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private byte[] get(HttpClient http, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(path)).build();
        return http.send(request, BodyHandlers.ofByteArray()).body();
    }
}
