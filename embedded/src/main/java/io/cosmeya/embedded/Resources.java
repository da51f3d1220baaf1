package io.cosmeya.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;

final class Resources {
    private Resources() {}

    /// Writes a text of this package's resources, with one place in it filled, where only the owner reads it.
    static void fill(String name, Path target, String place, String value) throws IOException {
        Secrets.write(target, text(name).replace(place, value));
    }

    static String text(String name) throws IOException {
        return resource(name).getContentAsString(StandardCharsets.UTF_8);
    }

    static void copy(String name, Path target) throws IOException {
        Files.write(target, resource(name).getContentAsByteArray());
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource(name, Resources.class);
    }
}
