package io.cosmeya.miniapp.access;

import static io.cosmeya.miniapp.access.OperationCalls.text;
import static io.cosmeya.miniapp.access.TwoChannels.FOREIGN;
import static io.cosmeya.miniapp.access.TwoChannels.FOREIGN_WORD;
import static io.cosmeya.miniapp.access.TwoChannels.OWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/// Asks every endpoint as a viewer of one channel for another one.
@WholeApplication
@Import({SignedInPeople.class, TwoChannels.class})
class ForeignChannelTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TwoChannels channels;

    private OperationCalls calls;
    private TwoChannels.Ids ids;

    @BeforeEach
    void twoChannels() {
        people.clear();
        ids = channels.make();
        calls = new OperationCalls(http, json);
    }

    @Test
    void aViewerNeverSeesAForeignChannel() {
        SignedInPerson viewer = people.make(Rank.VIEWER, ids.ownGroup());
        SoftAssertions all = new SoftAssertions();
        for (Operation call : calls.operations()) {
            if (call.method() != HttpMethod.GET
                    || OperationRights.table().get(call.name()).least() != Rank.VIEWER) {
                continue;
            }
            for (String address : call.addresses(OWN, ids.ownGroup())) {
                MvcTestResult own = get(address, viewer);
                if (OperationRights.table().get(call.name()).uncounted()) {
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

    private static void noForeign(SoftAssertions all, String address, MvcTestResult answer) {
        all.assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        all.assertThat(text(answer)).as(address).doesNotContain(FOREIGN_WORD, Integer.toString(FOREIGN));
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
}
