package io.cosmeya.miniapp.tokens;

import io.cosmeya.miniapp.access.ApiTokens;
import io.cosmeya.miniapp.access.Means;
import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Person;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
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

/// Tokens of programs that act for the one who asks; each may do at most what that person may at that moment.
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "tokens", description = "Tokens of programs that act for the one who asks.")
@Role("miniapp")
class TokensController {

    private final ApiTokens tokens;
    private final Audit audit;
    private final TransactionOperations transactions;

    TokensController(ApiTokens tokens, Audit audit, TransactionOperations transactions) {
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    @Needs(value = Rank.VIEWER, inPerson = true)
    @Operation(summary = "Tokens", description = "One's own tokens that are good now, the newest first.")
    List<Token> list(Person person) {
        return tokens.of(person.id()).stream().map(Token::of).toList();
    }

    @PostMapping
    @Needs(value = Rank.VIEWER, inPerson = true)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a token", description = "Makes a token; its word is shown this once.")
    NewToken make(@Valid @RequestBody TokenWish wish, Person person) {
        if (person.means() == Means.DEVELOPMENT) {
            throw new RefusedException(
                    HttpStatus.CONFLICT, "no-user", "The development user is no user: sign in to make a token.");
        }
        NewToken made = transactions.execute(_ -> {
            ApiTokens.Made token =
                    tokens.make(person.id(), wish.name().strip(), wish.scope(), Duration.ofDays(wish.days()));
            Token shown = Token.of(token.token());
            audit.write("tokens.make", "token/" + shown.id(), null, shown);
            return new NewToken(shown, token.code().word());
        });
        return Objects.requireNonNull(made);
    }

    @DeleteMapping("/{id}")
    @Needs(value = Rank.VIEWER, inPerson = true)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a token", description = "It is good no more, at once.")
    void end(@PathVariable int id, Person person) {
        Token token = tokens.of(person.id()).stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .map(Token::of)
                .orElseThrow(() -> new NotFoundException("token", id));
        audit.remove("tokens.end", "token/" + id, token, () -> tokens.revoke(person.id(), id));
    }
}
