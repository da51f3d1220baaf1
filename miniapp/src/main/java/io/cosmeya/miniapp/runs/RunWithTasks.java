package io.cosmeya.miniapp.runs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// A run, how far it is, and the reading of each of its channels.
@Schema(title = "RunWithTasks", description = "A run, how far it is, and the reading of each of its channels.")
record RunWithTasks(@JsonUnwrapped Run run, RunProgress progress, List<Task> tasks) {}
