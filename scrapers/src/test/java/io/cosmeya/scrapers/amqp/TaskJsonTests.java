package io.cosmeya.scrapers.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.run.TaskMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TaskJsonTests {

    private static final TaskMessage TASK =
            new TaskMessage(1, 12, 166240, Instant.parse("2026-11-23T09:00:00Z"), Platform.YOUTUBE, 7, 0, 2);

    @Test
    void aTaskTravelsAsTheGoldenFileSaysAndBack() throws IOException {
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(TaskJson.write(TASK))).isEqualTo(mapper.readTree(golden()));
        assertThat(TaskJson.read(golden().getBytes())).isEqualTo(TASK);
    }

    @Test
    void whatIsNotATaskOfThisSchemaIsRefused() throws IOException {
        for (String poison : List.of(
                golden().replace("\"schema\": 1", "\"schema\": 2"),
                golden().replace("\"attempt\": 2", "\"x\": 2"),
                "!")) {
            assertThatThrownBy(() -> TaskJson.read(poison.getBytes())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String golden() throws IOException {
        try (InputStream file = TaskMessage.class.getResourceAsStream("/golden/task.json")) {
            return new String(file.readAllBytes());
        }
    }
}
