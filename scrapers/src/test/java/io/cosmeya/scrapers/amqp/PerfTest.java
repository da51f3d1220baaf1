package io.cosmeya.scrapers.amqp;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;

/// RabbitMQ's own generator of load, in a JVM of its own.
///
/// @param seconds that it runs
record PerfTest(CachingConnectionFactory broker, int seconds) {

    /// Left behind after a run, with what was not taken out of it.
    static final String QUEUE = "bench.perf-test";

    private static final int SECONDS_TO_GET_WARM = 2;
    private static final Pattern RECEIVED = Pattern.compile(", received: ([0-9.]+) msg/s");

    /// Messages received a second, in the middle one of the seconds after the first two.
    ///
    /// @param bytes of a message
    /// @param unconfirmed messages that may wait for their confirms
    /// @param together messages that are acknowledged at once; twice as many may wait for it
    double rate(int bytes, int unconfirmed, int consumers, int together) throws IOException {
        List<String> words = command(
                "--quorum-queue",
                "--queue",
                QUEUE,
                "--size",
                bytes,
                "--producers 1 --consumers",
                consumers,
                "--confirm",
                unconfirmed,
                "--qos",
                2 * together,
                "--multi-ack-every",
                together,
                "--flag persistent --time",
                seconds);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("RABBITMQ_PERF_TEST_ENV_PREFIX", "PERF_TEST_");
        // Not among the arguments, which everyone on the machine can read.
        builder.environment().put("PERF_TEST_URI", address());
        Process process = builder.start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
            List<String> said = lines.toList();
            double[] rates = said.stream()
                    .flatMap(line -> RECEIVED.matcher(line).results())
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .skip(SECONDS_TO_GET_WARM)
                    .sorted()
                    .toArray();
            if (rates.length == 0) {
                throw new IllegalStateException("PerfTest told no rate: " + String.join("\n", said));
            }
            return rates[rates.length / 2];
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            process.destroy();
        }
    }

    private static List<String> command(Object... options) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "com.rabbitmq.perf.PerfTest"),
                        Arrays.stream(options)
                                .flatMap(option -> Stream.of(option.toString().split(" "))))
                .toList();
    }

    private String address() {
        ConnectionFactory one = broker.getRabbitConnectionFactory();
        return "amqp://%s:%s@%s:%d".formatted(one.getUsername(), one.getPassword(), one.getHost(), one.getPort());
    }
}
