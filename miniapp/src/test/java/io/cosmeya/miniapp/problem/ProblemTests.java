package io.cosmeya.miniapp.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeApplication
class ProblemTests {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/channels?size=201                     | size      | must be less than or equal to 200
            /api/v1/channels?size=0                       | size      | must be greater than or equal to 1
            /api/v1/channels?page=-1                      | page      | must be greater than or equal to 0
            /api/v1/channels?page=x                       | page      | is not a valid int
            /api/v1/channels?platform=myspace             | platform  | must be one of tiktok, youtube, instagram, likee
            /api/v1/channels?sort=colour                  | sort      | must be one of -views, views, title, added
            /api/v1/channels/x                            | id        | is not a valid int
            /api/v1/channels/1/series?metric=colour       | metric    | must be one of views, likes, comments, shares, followers, videos, total_views
            /api/v1/channels/1/series?width=9             | width     | must be greater than or equal to 10
            /api/v1/groups/1/series?metric=colour         | metric    | must be one of views, likes, comments, shares, followers, videos, total_views
            /api/v1/totals/series?metric=colour           | metric    | must be one of views, likes, comments, shares, followers, videos, total_views
            /api/v1/channels/1/series?from=yesterday      | from      | is not a valid Instant
            /api/v1/groups/1/series?to=today              | to        | is not a valid Instant
            /api/v1/videos/1/history?days=few             | days      | is not a valid Integer
            /api/v1/totals/series?days=3651               | days      | must be less than or equal to 3650
            /api/v1/videos/1/history?days=0               | days      | must be greater than or equal to 1
            /api/v1/channels/1/series?days=2&from=2026-11-01T00:00:00Z | days | must not be given with from
            /api/v1/channels/1/series?measure=height      | measure   | must be one of value, delta, rate
            /api/v1/channels/1/series?corrected=perhaps   | corrected | is not a valid boolean
            /api/v1/channels/1/series?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z | from | must not be after to
            /api/v1/videos?sort=views                     | sort      | must be one of -views, -delta, -published
            /api/v1/videos/1/history?metric=followers     | metric    | must be one of views, likes, comments, shares
            /api/v1/runs?size=500                         | size      | must be less than or equal to 200
            /api/v1/runs/1/summary?language=fr            | language  | must be one of ru, en
            /api/v1/reports/channels.xlsx?language=fr     | language  | must be one of ru, en
            """)
    void aWrongValueIsNamedWithItsReason(String address, String field, String reason) {
        assertThat(http.get().uri(address))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", path -> assertThat(path).isEqualTo(field))
                .hasPathSatisfying(
                        "$.errors[0].reason", path -> assertThat(path).isEqualTo(reason));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(check("{\"text\":\"" + "a".repeat(20_001) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", path -> assertThat(path).isEqualTo("text"));
    }

    @Test
    void anEmptyTextIsRefused() {
        assertThat(check("{\"text\":\" \"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(check("{}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aBodyThatIsNotJsonIsRefusedWithoutInsides() {
        assertThat(check("{\"text\":"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("\"body\"")
                .doesNotContain("jackson", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/channels/999999999",
        "/api/v1/channels/999999999/series",
        "/api/v1/videos/999999999",
        "/api/v1/videos/999999999/history",
        "/api/v1/runs/999999999",
        "/api/v1/runs/999999999/summary",
        "/api/v1/uploads/videos/999999999.jpg",
        "/api/v1/uploads/channels/999999999.jpg",
        "/api/v1/no-such-thing"
    })
    void whatIsNotThereIsAProblem(String address) {
        assertThat(http.get().uri(address))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .isEmpty();
    }

    @Test
    void aWrongMethodIsAProblem() {
        assertThat(http.delete().uri("/api/v1/channels"))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/channels?size=201        | На этот запрос нельзя ответить. | должно быть не больше 200
            /api/v1/channels?sort=colour     | Недопустимое значение поля. | допустимо одно из: -views, views, title, added
            /api/v1/channels/999999999       | Нет канала 999999999.      |
            /api/v1/no-such-thing            | На этот запрос нельзя ответить. |
            """)
    void whoPrefersRussianIsToldInRussian(String address, String detail, String reason) {
        MvcTestResult answer = http.get()
                .uri(address)
                .header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")
                .exchange();
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(detail);
        if (reason != null) {
            assertThat(answer).bodyJson().extractingPath("$.errors[0].reason").isEqualTo(reason);
        }
    }

    private MvcTestResult check(String json) {
        return http.post()
                .uri("/api/v1/channels/check")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
