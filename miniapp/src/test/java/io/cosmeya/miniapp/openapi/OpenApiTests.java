package io.cosmeya.miniapp.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.miniapp.WholeApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// The document that the front end makes its types from. After a change of the API run once with -Dopenapi.write=true.
@WholeApplication
class OpenApiTests {

    private static final Path GOLDEN = Path.of("web", "openapi.json");

    @Test
    void theDocumentIsTheOneThatTheFrontEndKnows(@Autowired MockMvcTester http, @Autowired JsonMapper json)
            throws IOException {
        String answer =
                http.get().uri("/api/v1/openapi").exchange().getResponse().getContentAsString();
        String document = json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(answer)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(GOLDEN, document);
        }
        assertThat(document).isEqualTo(Files.readString(GOLDEN));
    }
}
