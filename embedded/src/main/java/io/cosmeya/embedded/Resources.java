package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

final class Resources {
    private Resources() {}

    /// Writes a text of this package's resources, with the places in it filled, where only the owner reads it.
    static void fill(String name, Path target, Map<String, String> places) throws IOException {
        var text = resource(name).getContentAsString(StandardCharsets.UTF_8);
        for (var place : places.entrySet()) {
            text = text.replace(place.getKey(), place.getValue());
        }
        Secrets.write(target, text);
    }

    static void copy(String name, Path target) throws IOException {
        Files.write(target, resource(name).getContentAsByteArray());
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource(name, Resources.class);
    }
}
