package io.cosmeya.miniapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// Walks every endpoint of the OpenAPI document as everybody: what is not in the table fails.
@WholeApplication
@Import({SignedInPeople.class, TwoChannels.class})
class RightsTests {

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

    private OperationCalls calls;

    @BeforeEach
    void twoChannels() {
        people.clear();
        channels.make();
        calls = new OperationCalls(http, json);
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> known = OperationRights.table().keySet();
        Set<String> there =
                calls.operations().stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).as("operations of the OpenAPI document").isEqualTo(known);
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        Map<Rank, String> headers = new TreeMap<>();
        for (Rank rank : Rank.values()) {
            headers.put(rank, people.make(rank).bearer());
        }
        SoftAssertions all = new SoftAssertions();
        for (Operation call : calls.operations()) {
            OperationRights entry = OperationRights.table().get(call.name());
            all.assertThat(calls.ask(call, null).getHeader("WWW-Authenticate"))
                    .as("what stops nobody at %s", call)
                    .isEqualTo(entry.least() == null ? null : "Bearer");
            for (Rank rank : Rank.values()) {
                boolean may = entry.least() == null || rank.reaches(entry.least());
                if (!may || !entry.acts()) {
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
        for (Operation call : calls.operations()) {
            OperationRights entry = OperationRights.table().get(call.name());
            if (entry.least() == null || entry.acts()) {
                continue;
            }
            boolean adminMay = Rank.ADMIN.reaches(entry.least()) && !entry.person();
            check(all, call, "a reader", reader, adminMay && call.method() == HttpMethod.GET, entry);
            check(all, call, "a doer", doer, adminMay, entry);
            check(all, call, "a viewer's", small, entry.least() == Rank.VIEWER && !entry.person(), entry);
        }
        all.assertAll();
    }

    private void check(
            SoftAssertions all, Operation call, String who, String header, boolean may, OperationRights entry) {
        int status = calls.ask(call, header).getStatus();
        if (may && entry.least() != null) {
            all.assertThat(status).as("%s by %s", call, who).isNotIn(401, 403, 500);
        } else if (!may) {
            all.assertThat(status).as("%s by %s", call, who).isEqualTo(403);
        }
    }

    private String token(int person, ApiToken.Extent extent) {
        return "Bearer "
                + apiTokens
                        .make(person, "test", extent, Duration.ofDays(1))
                        .code()
                        .word();
    }
}
