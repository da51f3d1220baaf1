package io.cosmeya.miniapp.runs;

import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.session.Language;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Runs: list them, look at one, open one by hand.
@RestController
@RequestMapping("/api/v1/runs")
@Tag(name = "runs", description = "Runs: list them, look at one, open one by hand.")
@Role("miniapp")
class RunsController {

    @GetMapping
    @Operation(summary = "Runs", description = "A page of runs, newest first.")
    Listing<Run> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a run", description = "Opens a run by hand; it stands for the newest slot.")
    Run open() {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Run", description = "One run and the reading of each of its channels.")
    RunWithTasks one(@PathVariable long id) {
        throw new UnsupportedOperationException("Not connected yet.");
    }

    @GetMapping("/{id}/summary")
    @Operation(summary = "Summary", description = "What a computed run brought, in words.")
    Summary summary(@PathVariable long id, @RequestParam(defaultValue = "ru") Language language) {
        throw new UnsupportedOperationException("Not connected yet.");
    }
}
