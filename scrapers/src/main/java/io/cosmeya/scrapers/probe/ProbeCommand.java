package io.cosmeya.scrapers.probe;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.egress.PastedSession;
import io.cosmeya.scrapers.egress.Session;
import io.cosmeya.scrapers.egress.UnusableSession;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// `probe [PLATFORM | LINK …] [--session=FILE] [--record=FOLDER]`: reads each channel by each way and says, field by
/// field, what is missing. It ends with 1 when something is, with 2 when that could not be judged for every way.
class ProbeCommand {

    private static final Map<Platform, String> EXAMPLES = new EnumMap<>(Map.of(
            Platform.TIKTOK, "https://www.tiktok.com/@nasa",
            Platform.YOUTUBE, "https://www.youtube.com/@YouTube",
            Platform.INSTAGRAM, "https://www.instagram.com/natgeo/",
            Platform.LIKEE, "https://likee.video/@Likee_USA"));

    private final PrintStream out;
    private final Map<String, Object> settings;

    ProbeCommand(PrintStream out, Map<String, Object> settings) {
        this.out = out;
        this.settings = settings;
    }

    public static void main(String[] words) {
        LoggingSystem.get(ProbeCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new ProbeCommand(out, Map.of()).run(List.of(words)));
    }

    /// The exit code; 64 when the words are not understood.
    int run(List<String> words) {
        Optional<Session> session;
        try {
            session = option(words, "--session=").map(ProbeCommand::session);
        } catch (UnusableSession | IllegalArgumentException e) {
            out.println("probe: the session cannot be used: " + e.getMessage());
            return 64;
        }
        Optional<String> odd = words.stream()
                .filter(word -> word.startsWith("--"))
                .filter(word -> !word.startsWith("--session=") && !word.startsWith("--record="))
                .findFirst();
        if (odd.isPresent()) {
            out.println("probe: --session=FILE and --record=FOLDER are the options, got " + odd.get());
            return 64;
        }
        Path folder = option(words, "--record=").map(Path::of).orElse(null);
        try (Network network = new Network(session, folder, settings)) {
            Probe probe = network.probe();
            List<Sighting> sightings = links(words)
                    .map(probe::look)
                    .peek(sighting -> out.println(Report.of(sighting)))
                    .toList();
            int code = code(sightings);
            out.println(
                    code == 1
                            ? "something is missing, has changed or cannot be reached"
                            : code == 2 ? "not all could be judged" : "all is as expected");
            return code;
        }
    }

    private static int code(List<Sighting> sightings) {
        List<Integer> codes = sightings.stream().map(Sighting::code).toList();
        return codes.contains(1) ? 1 : codes.contains(2) ? 2 : 0;
    }

    private static Stream<String> links(List<String> words) {
        List<String> plain =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        return plain.isEmpty()
                ? EXAMPLES.values().stream()
                : plain.stream().map(word -> platform(word).map(EXAMPLES::get).orElse(word));
    }

    private static Optional<Platform> platform(String word) {
        return Arrays.stream(Platform.values())
                .filter(each -> each.key().equals(word))
                .findFirst();
    }

    private static Optional<String> option(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst();
    }

    private static Session session(String file) {
        try {
            String text = Files.readString(Path.of(file));
            return Session.once(new PastedSession(Platform.INSTAGRAM, text, null, null, null));
        } catch (IOException e) {
            throw new IllegalArgumentException("no readable file " + file, e);
        }
    }
}
