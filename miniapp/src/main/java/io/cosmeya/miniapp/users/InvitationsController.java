package io.cosmeya.miniapp.users;

import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.miniapp.session.Language;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Invitations: links that let one person in, once.
@RestController
@RequestMapping("/api/v1/invitations")
@Tag(name = "invitations", description = "Links that let one person in, once.")
@Role("miniapp")
class InvitationsController {

    private static final int HOURS = 72;

    private final Invitations invitations;
    private final Members members;
    private final Audit audit;
    private final TransactionOperations transactions;

    InvitationsController(Invitations invitations, Members members, Audit audit, TransactionOperations transactions) {
        this.invitations = invitations;
        this.members = members;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Invitations", description = "Those that can still be taken, the newest first.")
    List<Invitation> list() {
        return invitations.open();
    }

    @PostMapping
    @Needs(value = Rank.ADMIN, inPerson = true)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite", description = "Makes a user who is let in by a link, once; admins by an owner only.")
    NewInvitation invite(@Valid @RequestBody InvitationWish wish, Person person) {
        if (!person.mayManage(wish.role())) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "rank", "Only an owner manages admins and owners.");
        }
        NewInvitation made = transactions.execute(_ -> make(wish, person));
        return Objects.requireNonNull(made);
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back", description = "Its link is good no more, its user forgotten.")
    void takeBack(@PathVariable int id, Person person) {
        Invitation invitation = invitations.find(id).orElseThrow(() -> new NotFoundException("invitation", id));
        if (members.find(invitation.userId())
                .filter(member -> person.mayManage(member.rank()))
                .isEmpty()) {
            throw new NotFoundException("invitation", id);
        }
        audit.remove("invitations.takeBack", "invitation/" + id, invitation, () -> members.forget(invitation.userId()));
    }

    private NewInvitation make(InvitationWish wish, Person person) {
        Language language = Objects.requireNonNullElse(wish.language(), Language.RU);
        Invitations.Made made = invitations.make(
                person,
                wish.name().strip(),
                wish.role(),
                language.name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(wish.groups(), List.of()),
                Duration.ofHours(Objects.requireNonNullElse(wish.hours(), HOURS)));
        Invitation invitation = made.invitation();
        User user = User.of(members.find(invitation.userId()).orElseThrow());
        audit.write("invitations.invite", "user/" + invitation.userId(), null, user);
        return new NewInvitation(invitation, made.code().word());
    }
}
