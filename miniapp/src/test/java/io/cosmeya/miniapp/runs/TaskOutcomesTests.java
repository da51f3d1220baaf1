package io.cosmeya.miniapp.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.platform.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaskOutcomesTests {

    private static final Path ROOM = Path.of("../scrapers/src/main/java/io/cosmeya/scrapers/run");

    /// How a task is ended by what is no reading: in SQL, in an ending, where no account is left.
    private static final Pattern ENDED = Pattern.compile("(?:new Ending\\(|outcome = (?:coalesce\\(outcome, )?"
            + "|\"outcome\", rest\\.isZero\\(\\) \\? )[\"'](\\w+)[\"']");

    @Test
    void theApiNamesEveryCodeThatATaskCanEndWith() throws NoSuchFieldException, IOException {
        Set<String> told = Set.of(Task.class
                .getDeclaredField("outcome")
                .getAnnotation(Schema.class)
                .allowableValues());
        assertThat(written()).contains("broken", "lease_lost", "deadline", "not_done", "overtaken", "paused");
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(read(), written().stream()).collect(Collectors.toSet()));
    }

    private static Stream<String> read() {
        return Stream.of(Outcome.class.getPermittedSubclasses())
                .map(each -> each.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toLowerCase(Locale.ROOT));
    }

    private static Set<String> written() throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            return files.flatMap(file -> ENDED.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
