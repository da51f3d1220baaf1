package io.cosmeya.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cosmeya.scrapers.Queues;
import io.cosmeya.scrapers.SnapshotPage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class ParkedMessagesTests {

    private static final String PARKED = Queues.parking(Queues.SNAPSHOTS);

    @Autowired
    private ParkedMessages messages;

    @Autowired
    private Parking parking;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private Ground ground;

    @BeforeEach
    void clear() {
        ground.clear();
        new RabbitAdmin(rabbit).purgeQueue("parsing_youtube.parking", false);
    }

    @Test
    void aListSaysWhyAndWhenAndTakesNothingAway() {
        SnapshotPage page = park(0, "views: too many");

        messages.list(Queues.SNAPSHOTS, 10);
        List<ParkedMessage> list = messages.list(Queues.SNAPSHOTS, 10);

        assertThat(list).singleElement().satisfies(parked -> {
            assertThat(parked.id()).isEqualTo(page.messageId().toString());
            assertThat(parked.reason()).isEqualTo("views: too many");
            assertThat(parked.parkedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
            assertThat(parked.body()).contains("\"run\":" + page.run());
            assertThat(parked.replays()).isZero();
        });
        awaitWaiting(PARKED, 1);
        assertThat(messages.counts()).containsEntry(Queues.SNAPSHOTS, 1L).containsKey("parsing_likee");
    }

    @Test
    void aReplayPutsTheSameMessageBack() {
        SnapshotPage page = park(0, "a mistake of ours");

        assertThat(messages.replay(Queues.SNAPSHOTS, 10, false)).hasSize(1);

        awaitWaiting(PARKED, 0);
        Message back = rabbit.receive(Queues.SNAPSHOTS, 5_000);
        assertThat(back.getBody()).isEqualTo(Ground.message(page).getBody());
        assertThat(back.getMessageProperties().getMessageId())
                .isEqualTo(page.messageId().toString());
        assertThat(back.getMessageProperties().getHeaders()).containsEntry("replays", 1);
        assertThat(back.getMessageProperties().getReceivedDeliveryMode().name()).isEqualTo("PERSISTENT");
    }

    @Test
    void aMessageThatIsParkedAgainRemembersItsReplays() {
        park(0, "a mistake");
        messages.replay(Queues.SNAPSHOTS, 10, false);
        parking.park(rabbit.receive(Queues.SNAPSHOTS, 5_000), "still one");

        assertThat(messages.list(Queues.SNAPSHOTS, 1))
                .singleElement()
                .satisfies(parked -> assertThat(parked.replays()).isEqualTo(1));
    }

    @Test
    void aDryRunMovesNothing() {
        park(0, "x");
        park(1, "y");

        assertThat(messages.replay(Queues.SNAPSHOTS, 1, true)).hasSize(1);

        awaitWaiting(PARKED, 2);
        awaitWaiting(Queues.SNAPSHOTS, 0);
    }

    @Test
    void oneOfManyIsPutBackByItsId() {
        park(0, "x");
        SnapshotPage wanted = park(1, "y");
        park(2, "z");

        assertThat(messages.replay(Queues.SNAPSHOTS, wanted.messageId().toString(), false))
                .singleElement()
                .satisfies(parked -> assertThat(parked.reason()).isEqualTo("y"));

        awaitWaiting(Queues.SNAPSHOTS, 1);
        assertThat(messages.list(Queues.SNAPSHOTS, 10))
                .extracting(ParkedMessage::reason)
                .containsExactly("x", "z");
    }

    @Test
    void whatTheBrokerDeadLetteredSaysItsFirstDeath() {
        rabbit.send("", "parsing_youtube", new Message("not a task".getBytes(StandardCharsets.UTF_8)));
        rabbit.execute(channel -> {
            var got = await().until(() -> channel.basicGet("parsing_youtube", false), found -> found != null);
            channel.basicReject(got.getEnvelope().getDeliveryTag(), false);
            return true;
        });

        await().atMost(Duration.ofSeconds(30))
                .until(() -> messages.list("parsing_youtube", 1).size() == 1);
        assertThat(messages.list("parsing_youtube", 1)).singleElement().satisfies(parked -> {
            assertThat(parked.firstDeath()).isEqualTo("rejected");
            assertThat(parked.firstDeathQueue()).isEqualTo("parsing_youtube");
            assertThat(parked.parkedAt()).isNotNull();
        });
    }

    /// RabbitMQ 4 drops a message that came back 20 times.
    @Test
    void whatIsLookedAtOftenIsRenewed() {
        park(0, "looked at");
        for (int i = 0; i < 25; i++) {
            messages.list(Queues.SNAPSHOTS, 1);
        }

        Message parked = ground.parked();

        assertThat((Number) parked.getMessageProperties().getHeader("x-delivery-count"))
                .extracting(Number::intValue)
                .satisfies(count -> assertThat(count).isLessThan(20));
        assertThat(parked.getMessageProperties().getHeaders()).containsEntry(Parking.REASON, "looked at");
        awaitWaiting(PARKED, 0);
    }

    @Test
    void whatCannotGoBackStaysParked() {
        park(0, "x");
        RabbitAdmin admin = new RabbitAdmin(rabbit);
        admin.deleteQueue(Queues.SNAPSHOTS);
        try {
            assertThatThrownBy(() -> messages.replay(Queues.SNAPSHOTS, 1, false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no queue snapshots");
        } finally {
            ground.declare();
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> ground.waiting(PARKED) == 1);
    }

    @Test
    void aQueueOrALimitThatIsNoneIsNamed() {
        assertThatThrownBy(() -> messages.list("bills", 1)).hasMessageStartingWith("queue: one of [snapshots");
        assertThatThrownBy(() -> messages.list(Queues.SNAPSHOTS, 0)).hasMessageStartingWith("limit: 1 to 1000");
        assertThatThrownBy(() -> messages.replay(Queues.SNAPSHOTS, 1001, true)).hasMessageStartingWith("limit");
    }

    @Test
    void theCommandShowsHarmlessTextAndPutsBack() {
        MessageProperties properties = new MessageProperties();
        properties.setMessageId("m-1");
        parking.park(
                new Message("{\"title\":\"\u001b[2Jboo\u202e\"}".getBytes(StandardCharsets.UTF_8), properties),
                "title: \u001b]0;x\u0007 no");

        awaitWaiting(PARKED, 1);
        assertThat(command("list")).contains("snapshots            1").contains("parsing_tiktok");
        assertThat(command("show", "snapshots"))
                .contains("m-1", "reason: title: ?]0;x? no", "{\"title\":\"?[2Jboo?\"}")
                .doesNotContain("\u001b", "\u0007", "\u202e");
        assertThat(command("replay", "snapshots", "5", "--dry-run")).contains("1 would be put back (dry run)");
        awaitWaiting(PARKED, 1);
        assertThat(command("replay", "snapshots", "--id=other")).contains("0 put back");
        assertThat(command("replay", "snapshots", "--id=m-1")).contains("1 put back");
        awaitWaiting(PARKED, 0);
        assertThatThrownBy(() -> command("replay")).hasMessageStartingWith("queue: which one?");
        assertThatThrownBy(() -> command("show", "snapshots", "many")).hasMessageStartingWith("limit: a number");
    }

    @Test
    void theCommandFindsAnEmbeddedBrokerByItsFile() throws Exception {
        park(0, "x");
        awaitWaiting(PARKED, 1);
        Path file = Path.of(System.getProperty("cosmeya.embedded.folder"), "broker", "rabbitmq.conf");
        CachingConnectionFactory found = ParkedCommand.embedded(file);
        try {
            assertThat(new ParkedMessages(found).counts()).containsEntry(Queues.SNAPSHOTS, 1L);
        } finally {
            found.destroy();
        }
    }

    @Test
    void theCommandReadsTheSettingsOfABrokerElsewhere() {
        CachingConnectionFactory found = ParkedCommand.configured(Map.of(
                "SPRING_RABBITMQ_HOST", "broker", "SPRING_RABBITMQ_PORT", "5673", "SPRING_RABBITMQ_USERNAME", "me"));

        assertThat(found.getUsername()).isEqualTo("me");
        assertThat(found).extracting("addresses").asString().contains("broker:5673");
    }

    /// The broker tells the count some moments late.
    private void awaitWaiting(String queue, long count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> ground.waiting(queue) == count);
    }

    private String command(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ParkedCommand(messages, out).run(List.of(words));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private SnapshotPage park(int number, String reason) {
        SnapshotPage page = ground.page(Ground.newRun(), 1, number);
        parking.park(Ground.message(page), reason);
        return page;
    }
}
