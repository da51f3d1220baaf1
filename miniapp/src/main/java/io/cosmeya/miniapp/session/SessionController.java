package io.cosmeya.miniapp.session;

import io.cosmeya.miniapp.access.Person;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who is signed in.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "session", description = "Who is signed in.")
@Role("miniapp")
class SessionController {

    @GetMapping
    @Operation(summary = "Me", description = "The person who is signed in.")
    Me me(@AuthenticationPrincipal Person person) {
        return new Me(
                person.name(), person.role(), Language.valueOf(person.language().toUpperCase(Locale.ROOT)));
    }
}
