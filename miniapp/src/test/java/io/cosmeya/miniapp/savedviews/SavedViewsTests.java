package io.cosmeya.miniapp.savedviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInPeople;
import io.cosmeya.miniapp.access.SignedInPeople.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
@Import(SignedInPeople.class)
class SavedViewsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson person;

    @BeforeEach
    void somebody() {
        people.clear();
        jdbc.sql("DELETE FROM miniapp.saved_view").update();
        person = people.make(Rank.VIEWER);
    }

    @Test
    void aViewIsFoundAgainByItsNameAndSavedAnewUnderIt() {
        save("food", "/compare?channels=1,2&scale=log");
        save("food", "/compare?channels=1,2,3");
        save("all", "/?sort=title");
        assertThat(ask(HttpMethod.GET, "", person, ""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].name", name -> assertThat(name).isEqualTo("all"))
                .hasPathSatisfying(
                        "$[1].address", address -> assertThat(address).isEqualTo("/compare?channels=1,2,3"))
                .hasPathSatisfying("$.length()", count -> assertThat(count).isEqualTo(2));
    }

    @Test
    void nobodySeesOrForgetsTheViewsOfOthers() {
        save("mine", "/runs");
        int id = jdbc.sql("SELECT id FROM miniapp.saved_view")
                .query((row, number) -> row.getInt(1))
                .single();
        SignedInPerson other = people.make(Rank.OWNER);
        assertThat(ask(HttpMethod.GET, "", other, "")).bodyJson().isStrictlyEqualTo("[]");
        assertThat(ask(HttpMethod.DELETE, "/" + id, other, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ask(HttpMethod.DELETE, "/" + id, person, "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(ask(HttpMethod.GET, "", person, "")).bodyJson().isStrictlyEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\\\evil.example", "compare", "/a b", "/x#y"})
    void whatLeadsOutOfThePageIsRefused(String address) {
        assertThat(ask(HttpMethod.POST, "", person, "{\"name\": \"x\", \"address\": \"%s\"}".formatted(address)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aHundredAreEnough() {
        jdbc.sql("""
                INSERT INTO miniapp.saved_view (person_id, name, address, made_at)
                SELECT :person, 'view ' || n, '/runs', now() FROM generate_series(1, 100) n""").param("person", person.member().id()).update();
        assertThat(ask(HttpMethod.POST, "", person, "{\"name\": \"more\", \"address\": \"/runs\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(ask(HttpMethod.POST, "", person, "{\"name\": \"view 7\", \"address\": \"/manage\"}"))
                .hasStatus(HttpStatus.CREATED);
    }

    private void save(String name, String address) {
        assertThat(ask(HttpMethod.POST, "", person, "{\"name\": \"%s\", \"address\": \"%s\"}".formatted(name, address)))
                .hasStatus(HttpStatus.CREATED);
    }

    private MvcTestResult ask(HttpMethod method, String path, SignedInPerson by, String body) {
        return http.method(method)
                .uri("/api/v1/saved-views" + path)
                .header("Authorization", by.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
