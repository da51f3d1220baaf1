package io.cosmeya.miniapp.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.configuration.SpringDocSecurityConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/// The document that the front end makes its types from. After a change of the API run once with -Dopenapi.write=true.
@WebMvcTest(properties = "cosmeya.access.development-user=true")
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class,
    SpringDocSecurityConfiguration.class,
    SpringDocConfigProperties.class
})
@ComponentScan(
        basePackages = "io.cosmeya.miniapp",
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Configuration"))
class OpenApiTests {

    private static final Path GOLDEN = Path.of("web", "openapi.json");

    @Test
    void theDocumentIsTheOneThatTheFrontEndKnows(@Autowired MockMvcTester http, @Autowired JsonMapper json)
            throws IOException {
        String answer = http.get()
                .uri("/api/v1/openapi")
                .header("Host", "localhost")
                .exchange()
                .getResponse()
                .getContentAsString();
        String document = json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(answer)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(GOLDEN.toAbsolutePath().getParent());
            Files.writeString(GOLDEN, document);
        }
        assertThat(document).isEqualTo(Files.readString(GOLDEN));
    }
}
