package io.cosmeya.miniapp.savedviews;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Saved views: filters and comparisons that one wants to find again by a name.
@RestController
@RequestMapping("/api/v1/saved-views")
@Tag(name = "savedViews", description = "Filters and comparisons that one wants to find again.")
@Role("miniapp")
class SavedViewsController {

    private static final int MOST = 100;

    private final SavedViews views;
    private final Audit audit;

    SavedViewsController(SavedViews views, Audit audit) {
        this.views = views;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Saved views", description = "One's own, by name.")
    List<SavedView> list(Person person) {
        return views.of(person.id());
    }

    @PostMapping
    @Needs(Rank.VIEWER)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a view", description = "Keeps a screen under a name; one of that name takes its place.")
    SavedView save(@Valid @RequestBody NewSavedView view, Person person) {
        String name = view.name().strip();
        List<SavedView> known = views.of(person.id());
        SavedView before = known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        if (before == null && known.size() >= MOST) {
            throw new BadRequestException("name", "is one too many: there are 100 already");
        }
        return audit.change("savedViews.save", "views", before, () -> views.save(person.id(), name, view.address()));
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.VIEWER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a saved view", description = "Forgets one of one's own.")
    void forget(@PathVariable int id, Person person) {
        SavedView view = views.find(person.id(), id).orElseThrow(() -> new NotFoundException("saved view", id));
        audit.remove("savedViews.forget", "views/" + id, view, () -> views.forget(person.id(), id));
    }
}
