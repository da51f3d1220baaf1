package io.cosmeya.miniapp.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTests {

    @Test
    void whatWasNotForeseenSaysNothingOfOurInsides() {
        MockMvcTester http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(new ProblemAdvice())
                .build());
        assertThat(http.get().uri("/fail"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .contains("\"errors\":[]")
                .doesNotContain("secret", "Exception");
    }

    @RestController
    static class Failing {

        @GetMapping("/fail")
        String fail() {
            throw new IllegalStateException("secret of the database");
        }
    }
}
