package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/// What is in the two jars, after they are packed.
class PackagedJarIT {

    private static final String JAR = System.getProperty("jar");

    @Test
    void theProductionJarKnowsNothingOfEmbeddedStores() throws IOException {
        assertThat(libraries(JAR + ".jar"))
                .isNotEmpty()
                .noneMatch(name -> name.contains("/embedded-"))
                .noneMatch(name -> name.contains("postgres-binaries") || name.contains("chdb"));
    }

    @Test
    void bothJarsBringTheDriverOfTheBrowser() throws IOException {
        assertThat(libraries(JAR + ".jar")).anyMatch(name -> name.contains("/playwright-"));
        assertThat(libraries(JAR + "-local.jar")).anyMatch(name -> name.contains("/playwright-"));
    }

    @Test
    void theLocalJarBringsTheEmbeddedStores() throws IOException {
        assertThat(libraries(JAR + "-local.jar")).anyMatch(name -> name.contains("/embedded-"));
    }

    private static List<String> libraries(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/"))
                    .toList();
        }
    }
}
