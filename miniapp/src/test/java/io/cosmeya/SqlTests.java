package io.cosmeya;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SQL names tables of its own module and of those to its left, never of those to its right.
class SqlTests {

    private static final List<String> PATH = List.of("scrapers", "ingest", "analytics", "reports", "bot", "miniapp");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:FROM|JOIN|INTO|UPDATE|TABLE(?:\\s+IF\\s+(?:NOT\\s+)?EXISTS)?|ON|SCHEMA|REFERENCES|VIEW|dictionary)\\s+(\\w+)\\.\\w+",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"scrapers", "ingest", "analytics", "reports", "bot", "miniapp"})
    void sqlNamesNoTableToItsRight(String module) {
        List<String> right = PATH.subList(PATH.indexOf(module) + 1, PATH.size());
        assertThat(sql(module)
                        .flatMap(text -> tables(text.sql())
                                .filter(right::contains)
                                .map(schema -> text.file() + " names a table of " + schema)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scrapers", "ingest", "analytics"})
    void aModuleThatKeepsDataIsSeenByThisTest(String module) {
        assertThat(sql(module).flatMap(text -> tables(text.sql()))).contains(module);
    }

    private static Stream<Text> sql(String module) {
        return Stream.concat(
                files(module, ".sql").map(file -> new Text(file, read(file))),
                files(module, ".java").flatMap(SqlTests::strings));
    }

    private static Stream<Text> strings(Path file) {
        String source = read(file);
        Stream<Text> blocks = TEXT_BLOCK.matcher(source).results().map(match -> new Text(file, match.group(1)));
        String rest = TEXT_BLOCK.matcher(source).replaceAll("");
        Stream<Text> lines = STRING.matcher(rest).results().map(match -> new Text(file, match.group(1)));
        return Stream.concat(blocks, lines);
    }

    private static Stream<String> tables(String sql) {
        return TABLE.matcher(sql).results().map(match -> match.group(1).toLowerCase(Locale.ROOT));
    }

    private static Stream<Path> files(String module, String ending) {
        Path main = ROOT.resolve(module).resolve("src/main");
        try (Stream<Path> all = Files.walk(main)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Text(Path file, String sql) {}
}
