package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Member.Status;
import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInSessions;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Users: who they are, what they may do and see.
@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "users", description = "Users: who they are, what they may do and see.")
@Role("miniapp")
class UsersController {

    private final Members members;
    private final SignedInSessions sessions;
    private final Audit audit;

    UsersController(Members members, SignedInSessions sessions, Audit audit) {
        this.members = members;
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Users", description = "A page of the users, by name.")
    Listing<User> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        List<User> items =
                members.page(status, page, size).stream().map(User::of).toList();
        return new Listing<>(items, page, size, members.count(status));
    }

    @GetMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "User", description = "One user.")
    User one(@PathVariable int id) {
        return User.of(known(id));
    }

    @PatchMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Change a user",
            description = "Changes role, groups, name or language, blocks or unblocks; a blocked user is out at once.")
    User change(@PathVariable int id, @Valid @RequestBody UserChange change, Person person) {
        Member before = known(id);
        Member after = change.of(before);
        check(person, before, after);
        return audit.change("users.change", "user/" + id, User.of(before), () -> {
            if (!members.change(after)) {
                throw new BadRequestException("role", "would leave no owner");
            }
            if (after.status() == Status.BLOCKED) {
                sessions.revokeAll(id);
            }
            return User.of(known(id));
        });
    }

    private static void check(Person person, Member before, Member after) {
        if (!person.mayManage(before.rank()) || !person.mayManage(after.rank())) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "rank", "Only an owner manages admins and owners.");
        }
        boolean same = before.rank() == after.rank() && before.status() == after.status();
        if (person.id() == before.id() && !same) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "oneself", "Nobody changes their own role or status.");
        }
        if (before.telegramId() == null && before.status() != after.status()) {
            throw new BadRequestException("status", "is invited until the invitation is taken");
        }
    }

    private Member known(int id) {
        return members.find(id).orElseThrow(() -> new NotFoundException("user", id));
    }
}
