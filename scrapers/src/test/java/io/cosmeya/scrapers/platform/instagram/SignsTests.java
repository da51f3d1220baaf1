package io.cosmeya.scrapers.platform.instagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.page.Fetched;
import io.cosmeya.scrapers.platform.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            400 | {"message":"challenge_required","challenge":{"url":"https://i.instagram.com/challenge/1/"}} | Challenged | CHALLENGED
            400 | {"message":"challenge_required","challenge":{"url":"https://www.instagram.com/accounts/suspended/?next=x"}} | Challenged | BANNED
            400 | {"message":"checkpoint_required","checkpoint_url":"/challenge/1/","status":"fail"}    | Challenged    | CHALLENGED
            400 | {"message":"feedback_required","spam":true,"feedback_title":"Try Again Later"}        | Challenged    | FROZEN
            403 | {"message":"login_required","logout_reason":8,"status":"fail"}                        | LoginRequired | FROZEN
            400 | {"message":"user_has_logged_out","status":"fail"}                                     | LoginRequired | FROZEN
            401 | {"message":"Please wait a few minutes before you try again.","require_login":true}    | RateLimited   | TIRED
            401 | {"status":"fail"}                                                                     | RateLimited   | TIRED
            400 | {"message":"x","error_type":"rate_limit_error","status":"fail"}                       | RateLimited   | TIRED
            400 | {"message":"","error_type":"sentry_block","status":"fail"}                            | RateLimited   | TIRED
            429 | too many                                                                              | RateLimited   | TIRED
            404 | Not Found                                                                             | RateLimited   | TIRED
            404 | {"message":"","status":"fail"}                                                        | NotFound      | GOOD
            404 | {"message":"User not found","status":"fail"}                                          | NotFound      | GOOD
            400 | {"message":"Not authorized to view user","status":"fail"}                             | Private       | GOOD
            200 | {"data":{},"status":"ok"}                                                             | Challenged    | TIRED
            200 | {"data":{"user":null},"status":"ok"}                                                  | NotFound      | GOOD
            200 | {"data":{"user":null},"errors":[{"message":"x"}],"status":"ok"}                       | SchemaChanged | GOOD
            200 | {"data":null,"errors":[{"message":"The GraphQL document with ID 1 was not found"}]}   | SchemaChanged | GOOD
            200 | {"items":[{"pk":                                                                      | Transport     | GOOD
            200 | <html><title>Instagram</title></html>                                                 | SchemaChanged | GOOD
            200 | <script>{"canonicalRouteName":"comet.igweb.PolarisLoginRoute"}</script>               | LoginRequired | FROZEN
            200 | ~~                                                                                    | Challenged    | TIRED
            502 | bad gateway                                                                           | Transport     | GOOD
            403 | forbidden                                                                             | Challenged    | TIRED
            400 | {"message":"something new","status":"fail"}                                           | SchemaChanged | GOOD
            """)
    void aSignMeansThis(int status, String body, String outcome, Verdict verdict) {
        Sign sign = sign(Recorded.text(status, body));
        assertThat(sign.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sign.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/accounts/login/?next=%2Fx%2F, LoginRequired, FROZEN",
        "https://www.instagram.com/challenge/123/abc/, Challenged, CHALLENGED",
        "https://www.instagram.com/accounts/suspended/, Challenged, BANNED"
    })
    void whereARequestIsSentOnToIsASign(String uri, String outcome, Verdict verdict) {
        Sign sign = sign(Recorded.from(uri, 200, "text/html", "<html></html>".getBytes(UTF_8)));
        assertThat(sign.outcome().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(sign.verdict()).isEqualTo(verdict);
    }

    private static Sign sign(Fetched fetched) {
        return ((Answer.Refused) Signs.read("test", fetched)).sign();
    }
}
