package io.cosmeya.miniapp.accounts;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.egress.Account.State;
import io.cosmeya.scrapers.egress.AccountQuery;
import io.cosmeya.scrapers.egress.Accounts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts: add them by pasting a session, list them, change one.
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts", description = "Accounts: add them by pasting a session, list them, change one.")
@Role("miniapp")
class AccountsController {

    private final Accounts accounts;
    private final Audit audit;

    AccountsController(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Accounts", description = "A page of the accounts, in the order in which they were added.")
    Listing<Account> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(required = false) @Nullable Platform platform,
            @RequestParam(required = false) @Nullable State state) {
        AccountQuery query = new AccountQuery(page, size, platform, state);
        List<Account> items = accounts.page(query).stream().map(Account::of).toList();
        return new Listing<>(items, page, size, accounts.count(query));
    }

    @PostMapping("/check")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Check a pasted session", description = "Says what it would become; saves nothing.")
    SessionImport check(@Valid @RequestBody SessionPaste session) {
        return SessionImport.of(accounts.check(session.pasted()));
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Add an account",
            description = "Keeps a pasted session, sealed. One of a label that is kept already takes its place.")
    SessionImport add(@Valid @RequestBody SessionPaste session) {
        return audit.change("accounts.add", "accounts", null, () -> SessionImport.of(accounts.add(session.pasted())));
    }

    @GetMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Account", description = "One account.")
    Account one(@PathVariable int id) {
        return accounts.find(id).map(Account::of).orElseThrow(() -> new NotFoundException("account", id));
    }

    @PatchMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Change an account",
            description = "Freezes it, says that it is ok again, or binds it to a proxy.")
    Account change(@PathVariable int id, @Valid @RequestBody AccountChange change) {
        Account before = one(id);
        String state = change.state();
        Integer proxy = change.proxyId();
        if (state == null && proxy == null) {
            throw new BadRequestException("state", "or proxyId must be given");
        }
        return audit.change("accounts.change", "account/" + id, before, () -> {
            if (proxy != null) {
                accounts.assign(id, proxy);
            }
            if (state != null) {
                accounts.mark(id, State.valueOf(state.toUpperCase(Locale.ROOT)), change.reason());
            }
            return one(id);
        });
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an account", description = "Forgets an account and its session.")
    void delete(@PathVariable int id) {
        audit.remove("accounts.delete", "account/" + id, one(id), () -> accounts.delete(id));
    }
}
