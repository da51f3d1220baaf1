package io.cosmeya.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// `parked list | show QUEUE [N] | replay QUEUE [N | --id=ID] [--dry-run]`: looks at what was parked, and puts it back.
/// The broker is the one of the settings (`SPRING_RABBITMQ_HOST`, …), or an embedded one, whose configuration file the
/// system property `parked.broker` names.
class ParkedCommand {

    private static final int FEW = 20;

    private final ParkedMessages parked;
    private final PrintStream out;

    ParkedCommand(ParkedMessages parked, PrintStream out) {
        this.parked = parked;
        this.out = out;
    }

    public static void main(String[] words) throws IOException {
        LoggingSystem.get(ParkedCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String embedded = System.getProperty("parked.broker");
        CachingConnectionFactory broker = embedded == null ? configured(System.getenv()) : embedded(Path.of(embedded));
        try {
            new ParkedCommand(new ParkedMessages(broker), out).run(List.of(words));
        } catch (IllegalArgumentException | IllegalStateException | AmqpException e) {
            out.println("parked: " + ParkedText.harmless(String.valueOf(e.getMessage())));
            System.exit(1);
        } finally {
            broker.destroy();
        }
    }

    void run(List<String> words) {
        boolean dryRun = words.contains("--dry-run");
        List<String> plain =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        String what = plain.isEmpty() ? "list" : plain.getFirst();
        switch (what) {
            case "list" -> parked.counts().forEach((queue, count) -> out.printf("%-20s %d%n", queue, count));
            case "show" -> show(parked.list(queue(plain), limit(plain)), true);
            case "replay" -> {
                List<ParkedMessage> back = replay(words, plain, dryRun);
                show(back, false);
                out.printf("%d %s%n", back.size(), dryRun ? "would be put back (dry run)" : "put back");
            }
            default -> throw new IllegalArgumentException("list, show or replay, got " + what);
        }
    }

    private List<ParkedMessage> replay(List<String> words, List<String> plain, boolean dryRun) {
        return words.stream()
                .filter(word -> word.startsWith("--id="))
                .findFirst()
                .map(word -> parked.replay(queue(plain), word.substring("--id=".length()), dryRun))
                .orElseGet(() -> parked.replay(queue(plain), limit(plain), dryRun));
    }

    private void show(List<ParkedMessage> messages, boolean whole) {
        messages.forEach(message -> out.print(new ParkedText(message).lines(whole)));
    }

    private static String queue(List<String> plain) {
        if (plain.size() < 2) {
            throw new IllegalArgumentException("queue: which one? `parked list` names them");
        }
        return plain.get(1);
    }

    private static int limit(List<String> plain) {
        try {
            return plain.size() < 3 ? FEW : Integer.parseInt(plain.get(2));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("limit: a number, got " + plain.get(2), e);
        }
    }

    static CachingConnectionFactory configured(Map<String, String> settings) {
        CachingConnectionFactory broker = new CachingConnectionFactory();
        String addresses = settings.get("SPRING_RABBITMQ_ADDRESSES");
        broker.setAddresses(
                addresses != null
                        ? addresses
                        : settings.getOrDefault("SPRING_RABBITMQ_HOST", "localhost") + ":"
                                + settings.getOrDefault("SPRING_RABBITMQ_PORT", "5672"));
        broker.setUsername(settings.getOrDefault("SPRING_RABBITMQ_USERNAME", "guest"));
        broker.setPassword(settings.getOrDefault("SPRING_RABBITMQ_PASSWORD", "guest"));
        broker.setVirtualHost(settings.getOrDefault("SPRING_RABBITMQ_VIRTUAL_HOST", "/"));
        return broker;
    }

    /// By the configuration file of a broker that runs on this machine: address, name and password stand in it.
    static CachingConnectionFactory embedded(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        CachingConnectionFactory broker = new CachingConnectionFactory();
        broker.setAddresses(settings.getProperty("listeners.tcp.1"));
        broker.setUsername(settings.getProperty("default_user"));
        broker.setPassword(settings.getProperty("default_pass"));
        return broker;
    }
}
