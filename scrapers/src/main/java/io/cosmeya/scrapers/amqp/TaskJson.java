package io.cosmeya.scrapers.amqp;

import io.cosmeya.scrapers.run.TaskMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of a task in its queue.
final class TaskJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private TaskJson() {}

    static byte[] write(TaskMessage task) {
        return MAPPER.writeValueAsBytes(task);
    }

    /// What is not a task of a known schema is an [IllegalArgumentException].
    static TaskMessage read(byte[] json) {
        try {
            TaskMessage task = MAPPER.readValue(json, TaskMessage.class);
            if (task.schema() != TaskMessage.SCHEMA) {
                throw new IllegalArgumentException("schema: " + TaskMessage.SCHEMA + " is known, got " + task.schema());
            }
            return task;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a task: " + e.getOriginalMessage(), e);
        }
    }
}
