package io.cosmeya.miniapp.session;

import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.Session;
import io.cosmeya.miniapp.access.SignedInSessions;
import io.cosmeya.miniapp.access.SignedTokens;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where people are signed in: one's own sessions, and for who tends users, theirs too.
@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "sessions", description = "Where people are signed in.")
@Role("miniapp")
class SessionsController {

    private static final Duration TICKET_LIFE = Duration.ofMinutes(1);

    private final SignedInSessions sessions;
    private final Members members;
    private final SignedTokens tokens;
    private final Audit audit;
    private final Clock clock;

    SessionsController(SignedInSessions sessions, Members members, SignedTokens tokens, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Needs(value = Rank.VIEWER, inPerson = true)
    @Operation(summary = "Sessions", description = "Where one is signed in; or a user whom one may manage.")
    List<OpenSession> list(Person person, @RequestParam(required = false) @Nullable Integer user) {
        int asked = user == null ? person.id() : user;
        if (!may(person, asked)) {
            throw new NotFoundException("user", asked);
        }
        return sessions.live(asked).stream()
                .map(session -> OpenSession.of(session, person))
                .toList();
    }

    @DeleteMapping("/{id}")
    @Needs(value = Rank.VIEWER, inPerson = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a session", description = "Signs out at once whoever uses it.")
    void end(@PathVariable long id, Person person) {
        Session session = sessions.live(null).stream()
                .filter(live -> live.id() == id && may(person, live.personId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("session", id));
        audit.remove("sessions.end", "session/" + id, OpenSession.of(session, person), () -> sessions.revoke(id));
    }

    @PostMapping("/ticket")
    @Needs(value = Rank.VIEWER, inPerson = true)
    @Operation(
            summary = "Ticket",
            description = "Opens one address for a minute to who cannot send a header, as Telegram's downloads.")
    Ticket ticket(@Valid @RequestBody WantedAddress wanted, Person person) {
        Long session = person.session();
        if (session == null) {
            return new Ticket(wanted.address(), clock.instant().plus(TICKET_LIFE));
        }
        String ticket = tokens.make(
                SignedTokens.Use.DOWNLOAD, session.toString(), Map.of("address", wanted.address()), TICKET_LIFE);
        String sign = wanted.address().contains("?") ? "&" : "?";
        return new Ticket(
                wanted.address() + sign + "ticket=" + ticket, clock.instant().plus(TICKET_LIFE));
    }

    private boolean may(Person person, int user) {
        return user == person.id()
                || members.find(user)
                        .map(member -> person.mayManage(member.rank()))
                        .orElse(false);
    }
}
