package io.cosmeya.miniapp.access;

import static io.cosmeya.miniapp.access.TwoChannels.FOREIGN;
import static io.cosmeya.miniapp.access.TwoChannels.FOREIGN_WORD;
import static io.cosmeya.miniapp.access.TwoChannels.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks every endpoint of the OpenAPI document as everybody: what is not in the table fails.
@WholeApplication
@Import({SignedInPeople.class, TwoChannels.class})
class RightsTests {

    /// Operation, the least rank (`-` = nobody needs to be signed in), and: `person` = not by a program's token,
    /// `acts` = not called here by those who may, as it would do something,
    /// `uncounted` = not there for one's own either, as nothing was computed.
    private static final String TABLE = """
            auth.telegram          -
            auth.owner             -
            auth.invitation        -
            auth.refresh           -
            auth.logout            -
            session.me             viewer
            session.speak          viewer   person
            sessions.list          viewer   person
            sessions.end           viewer   person
            sessions.ticket        viewer   person
            tokens.list            viewer   person
            tokens.make            viewer   person
            tokens.end             viewer   person
            channels.list          viewer
            channels.one           viewer
            channels.series        viewer
            channels.check         admin
            channels.add           admin
            videos.list            viewer
            videos.one             viewer
            videos.history         viewer
            insights.video         viewer
            insights.channel       viewer
            insights.breakouts     viewer
            groups.list            viewer
            groups.one             viewer
            groups.figures         viewer
            groups.series          viewer
            groups.create          admin
            groups.rename          admin
            groups.delete          admin
            groups.add             admin
            groups.remove          admin
            uploads.channel        viewer
            uploads.video          viewer
            provenance.video       viewer   uncounted
            provenance.channel     viewer   uncounted
            provenance.group       viewer   uncounted
            export.rows            analyst
            import.history         admin
            runs.list              viewer
            runs.one               viewer
            runs.events            viewer
            runs.retry             admin
            runs.summary           analyst
            runs.open              admin    acts
            runs.reread            admin
            reports.channels       analyst
            proxies.list           admin
            proxies.one            admin
            proxies.check          admin
            proxies.add            admin
            proxies.change         admin
            proxies.look           admin
            proxies.delete         admin
            accounts.list          admin
            accounts.one           admin
            accounts.check         admin
            accounts.add           admin
            accounts.change        admin
            accounts.delete        admin
            users.list             admin
            users.one              admin
            users.change           admin
            invitations.list       admin
            invitations.invite     admin    person
            invitations.takeBack   admin
            audit.list             admin
            """;

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final int NO_ID = 999_999_999;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private ApiTokens apiTokens;

    @Autowired
    private TwoChannels channels;

    private TwoChannels.Ids ids;

    @BeforeEach
    void twoChannels() {
        people.clear();
        ids = channels.make();
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> known = table().keySet();
        Set<String> there = operations().stream().map(Call::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).as("operations of the OpenAPI document").isEqualTo(known);
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        Map<Rank, String> headers = new TreeMap<>();
        for (Rank rank : Rank.values()) {
            headers.put(rank, people.make(rank).bearer());
        }
        SoftAssertions all = new SoftAssertions();
        for (Call call : operations()) {
            Entry entry = table().get(call.name);
            all.assertThat(ask(call, null).getHeader("WWW-Authenticate"))
                    .as("what stops nobody at %s", call)
                    .isEqualTo(entry.least == null ? null : "Bearer");
            for (Rank rank : Rank.values()) {
                boolean may = entry.least == null || rank.reaches(entry.least);
                if (!may || !entry.acts) {
                    check(all, call, rank.key(), headers.get(rank), may, entry);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void aProgramMayNoMoreThanItsScopeAndItsPerson() {
        int admin = people.make(Rank.ADMIN).member().id();
        int viewer = people.make(Rank.VIEWER).member().id();
        String reader = token(admin, ApiToken.Extent.READ);
        String doer = token(admin, ApiToken.Extent.ADMIN);
        String small = token(viewer, ApiToken.Extent.ADMIN);
        SoftAssertions all = new SoftAssertions();
        for (Call call : operations()) {
            Entry entry = table().get(call.name);
            if (entry.least == null || entry.acts) {
                continue;
            }
            boolean adminMay = Rank.ADMIN.reaches(entry.least) && !entry.person;
            check(all, call, "a reader", reader, adminMay && call.method == HttpMethod.GET, entry);
            check(all, call, "a doer", doer, adminMay, entry);
            check(all, call, "a viewer's", small, entry.least == Rank.VIEWER && !entry.person, entry);
        }
        all.assertAll();
    }

    @Test
    void aViewerNeverSeesAForeignChannel() {
        SignedInPerson viewer = people.make(Rank.VIEWER, ids.ownGroup());
        SoftAssertions all = new SoftAssertions();
        for (Call call : operations()) {
            if (call.method != HttpMethod.GET || table().get(call.name).least != Rank.VIEWER) {
                continue;
            }
            for (String address : call.addresses(OWN, ids.ownGroup())) {
                MvcTestResult own = get(address, viewer);
                if (table().get(call.name).uncounted) {
                    all.assertThat(text(own)).as("own %s", address).doesNotContainPattern("There is no \\w+ \\d");
                    continue;
                }
                all.assertThat(own.getResponse().getStatus())
                        .as("own %s", address)
                        .isEqualTo(200);
                noForeign(all, address, own);
            }
            for (String address : call.addresses(FOREIGN, ids.foreignGroup())) {
                MvcTestResult foreign = get(address, viewer);
                if (call.namesAThing()) {
                    all.assertThat(foreign.getResponse().getStatus())
                            .as("foreign %s", address)
                            .isEqualTo(404);
                    all.assertThat(text(foreign)).as("foreign %s", address).containsPattern("There is no [\\w ]+ \\d");
                } else {
                    noForeign(all, address, foreign);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void anAnalystSeesBoth() {
        SignedInPerson analyst = people.make(Rank.ANALYST);
        assertThat(text(get("/api/v1/channels?size=200", analyst))).contains(FOREIGN_WORD, "own");
        assertThat(text(get("/api/v1/videos?size=200", analyst))).contains(FOREIGN_WORD);
        assertThat(text(get("/api/v1/runs/" + OWN, analyst))).contains(FOREIGN_WORD);
    }

    @Test
    void aPictureIsSeenByATicketOfWhoMaySeeTheChannel() {
        SignedInPerson viewer = people.make(Rank.VIEWER, ids.ownGroup());
        String ticket = "?ticket=" + viewer.pictures();
        assertThat(foreign("/api/v1/uploads/channels/" + OWN + ".jpg" + ticket)).isEqualTo(200);
        assertThat(foreign("/api/v1/uploads/channels/" + FOREIGN + ".jpg" + ticket))
                .isEqualTo(404);
        assertThat(foreign("/api/v1/uploads/channels/" + OWN + ".jpg")).isEqualTo(401);
        assertThat(foreign("/api/v1/channels" + ticket)).isEqualTo(401);
        assertThat(foreign("/api/v1/uploads/channels/" + OWN + ".jpg?ticket=" + viewer.access()))
                .isEqualTo(401);
    }

    private void check(SoftAssertions all, Call call, String who, String header, boolean may, Entry entry) {
        int status = ask(call, header).getStatus();
        if (may && entry.least != null) {
            all.assertThat(status).as("%s by %s", call, who).isNotIn(401, 403, 500);
        } else if (!may) {
            all.assertThat(status).as("%s by %s", call, who).isEqualTo(403);
        }
    }

    private static void noForeign(SoftAssertions all, String address, MvcTestResult answer) {
        all.assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        all.assertThat(text(answer)).as(address).doesNotContain(FOREIGN_WORD, Integer.toString(FOREIGN));
    }

    private String token(int person, ApiToken.Extent extent) {
        return "Bearer "
                + apiTokens
                        .make(person, "test", extent, Duration.ofDays(1))
                        .code()
                        .word();
    }

    private MvcTestResult get(String address, SignedInPerson person) {
        return http.get().uri(address).header("Authorization", person.bearer()).exchange();
    }

    private int foreign(String address) {
        return http.get()
                .uri(address)
                .with(request -> {
                    request.setRemoteAddr("10.0.0.7");
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
    }

    /// A body that is no good, so that nothing is done; each call comes from another address.
    private MockHttpServletResponse ask(Call call, @Nullable String header) {
        String address = call.path
                .replace("{figure}", "views")
                .replace("{table}", "raw-videos")
                .replaceAll("\\{[^}]+}", Integer.toString(NO_ID));
        var request = http.method(call.method)
                .uri(address + "?platform=youtube")
                .contentType(
                        call.path.contains("/import/") ? MediaType.valueOf("text/csv") : MediaType.APPLICATION_JSON)
                .content("{}")
                .with(sent -> {
                    sent.setRemoteAddr("10.1." + CALLS.get() / 250 + "." + CALLS.getAndIncrement() % 250);
                    return sent;
                });
        return (header == null ? request : request.header("Authorization", header))
                .exchange()
                .getResponse();
    }

    private List<Call> operations() {
        JsonNode document = json.readTree(text(http.get().uri("/api/v1/openapi").exchange()));
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                calls.add(new Call(
                        operation.getValue().path("operationId").asString(),
                        HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                        path.getKey(),
                        filters(operation.getValue())));
            }
        }
        return calls;
    }

    private static List<String> filters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query")
                    && Set.of("channelId", "channel", "videoId", "video", "group", "groupId", "entity", "ids")
                            .contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static Map<String, Entry> table() {
        Map<String, Entry> table = new TreeMap<>();
        TABLE.lines().map(line -> line.strip().split("\\s+")).forEach(words -> {
            Rank least = words[1].equals("-") ? null : Rank.of(words[1]);
            Set<String> marks = Set.of(words);
            table.put(
                    words[0],
                    new Entry(least, marks.contains("person"), marks.contains("acts"), marks.contains("uncounted")));
        });
        return table;
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Entry(@Nullable Rank least, boolean person, boolean acts, boolean uncounted) {}

    /// @param filters query parameters that name a channel, a video or a group
    private record Call(String name, HttpMethod method, String path, List<String> filters) {

        /// With the id of a channel, video and group, plain and with each filter; a run is the same for all.
        List<String> addresses(int id, int group) {
            boolean groups = path.contains("/groups/");
            boolean runs = path.contains("/runs/");
            String plain = path.replace("{figure}", "views")
                    .replaceAll("\\{[^}]+}", Integer.toString(groups ? group : runs ? OWN : id));
            List<String> addresses = new ArrayList<>(List.of(plain));
            filters.forEach(
                    filter -> addresses.add(plain + "?" + filter + "=" + (filter.startsWith("group") ? group : id)));
            return addresses;
        }

        boolean namesAThing() {
            return path.contains("{") && !path.contains("/runs/");
        }

        @Override
        public String toString() {
            return method + " " + path + " (" + name + ")";
        }
    }
}
