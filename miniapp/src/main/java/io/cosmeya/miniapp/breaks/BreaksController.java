package io.cosmeya.miniapp.breaks;

import io.cosmeya.analytics.Break;
import io.cosmeya.analytics.BreakCorrection;
import io.cosmeya.analytics.Breaks;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The registry of methodology breaks: when a platform changed what a counter means.
@RestController
@RequestMapping("/api/v1/breaks")
@Tag(name = "breaks", description = "When a platform changed what a counter means.")
@Role("miniapp")
class BreaksController {

    private final Breaks breaks;
    private final Audit audit;

    BreaksController(Breaks breaks, Audit audit) {
        this.breaks = breaks;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Methodology breaks", description = "All that are known, the oldest first.")
    List<Break> list() {
        return breaks.all();
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enter a break",
            description = "Lines show it at once; baselines keep its sides apart from the next computed run on.")
    Break enter(@Valid @RequestBody NewBreak change) {
        return audit.change(
                "breaks.enter",
                "breaks",
                null,
                () -> breaks.enter(within(change).as(0)).orElseThrow(BreaksController::dayTaken));
    }

    @PutMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Correct a break", description = "Replaces all that was said of it, its last day too.")
    Break correct(@PathVariable int id, @Valid @RequestBody NewBreak change) {
        return audit.change("breaks.correct", "break/" + id, known(id), () -> switch (breaks.correct(
                within(change).as(id))) {
            case BreakCorrection.Made(Break made) -> made;
            case BreakCorrection.DayTaken _ -> throw dayTaken();
            case BreakCorrection.Missing _ -> throw missing(id);
        });
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a break", description = "Takes out one that was entered by mistake.")
    void forget(@PathVariable int id) {
        audit.remove("breaks.forget", "break/" + id, known(id), () -> breaks.remove(id));
    }

    private Break known(int id) {
        return breaks.find(id).orElseThrow(() -> missing(id));
    }

    private static NotFoundException missing(int id) {
        return new NotFoundException("break", id);
    }

    private static NewBreak within(NewBreak change) {
        if (change.ends().isBefore(change.since())) {
            throw new BadRequestException("until", "must not be before since");
        }
        return change;
    }

    private static BadRequestException dayTaken() {
        return new BadRequestException("since", "begins another break of this counter");
    }
}
