package io.cosmeya.miniapp.session;

import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who is signed in.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "session", description = "Who is signed in.")
@Role("miniapp")
class SessionController {

    private final Members members;
    private final Audit audit;

    SessionController(Members members, Audit audit) {
        this.members = members;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.VIEWER)
    @Operation(summary = "Me", description = "The person who is signed in.")
    Me me(Person person) {
        return new Me(person.id(), person.name(), person.rank(), language(person.language()));
    }

    @PatchMapping
    @Needs(value = Rank.VIEWER, inPerson = true)
    @Operation(summary = "Choose a language", description = "Keeps the language that one wants to be spoken to in.")
    Me speak(@Valid @RequestBody LanguageChoice choice, Person person) {
        Member member = members.find(person.id()).orElseThrow(() -> new NotFoundException("user", person.id()));
        String language = choice.language().name().toLowerCase(Locale.ROOT);
        return audit.change("session.speak", "user/" + member.id(), Map.of("language", member.language()), () -> {
            members.change(member.speaking(language));
            return new Me(member.id(), member.name(), member.rank(), choice.language());
        });
    }

    private static Language language(String key) {
        return Language.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
