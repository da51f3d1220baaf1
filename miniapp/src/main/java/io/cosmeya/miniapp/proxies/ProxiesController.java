package io.cosmeya.miniapp.proxies;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.miniapp.problem.BadRequestException;
import io.cosmeya.miniapp.problem.NotFoundException;
import io.cosmeya.scrapers.Platform;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.egress.ExitState;
import io.cosmeya.scrapers.egress.ExitStates;
import io.cosmeya.scrapers.egress.Proxies;
import io.cosmeya.scrapers.egress.Proxy.State;
import io.cosmeya.scrapers.egress.ProxyCheck;
import io.cosmeya.scrapers.egress.ProxyChecks;
import io.cosmeya.scrapers.egress.ProxyQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Proxies: add them by pasting, list them, look through one.
@RestController
@RequestMapping("/api/v1/proxies")
@Tag(name = "proxies", description = "Proxies: add them by pasting, list them, look through one.")
@Role("miniapp")
class ProxiesController {

    private final Proxies proxies;
    private final ProxyChecks checks;
    private final ExitStates states;
    private final Audit audit;

    ProxiesController(Proxies proxies, ProxyChecks checks, ExitStates states, Audit audit) {
        this.proxies = proxies;
        this.checks = checks;
        this.states = states;
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Proxies", description = "A page of the proxies, in the order in which they were added.")
    Listing<Proxy> list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            @RequestParam(required = false) @Nullable Platform platform,
            @RequestParam(required = false) @Nullable State state) {
        ProxyQuery query = new ProxyQuery(page, size, platform, state);
        return new Listing<>(shown(proxies.page(query)), page, size, proxies.count(query));
    }

    @PostMapping("/check")
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Check pasted proxies",
            description = "Says what each pasted line would become; saves nothing.")
    ProxyLines check(@Valid @RequestBody ProxyList list) {
        try {
            return ProxyLines.of(proxies.check(list.text()));
        } catch (IllegalArgumentException tooMany) {
            throw new BadRequestException("text", String.valueOf(tooMany.getMessage()));
        }
    }

    @PostMapping
    @Needs(Rank.ADMIN)
    @Operation(
            summary = "Add proxies",
            description = "Saves the pasted proxies. A password that is given anew takes the place of the former one.")
    ProxyLines add(@Valid @RequestBody ProxyList list) {
        Set<Platform> platforms = list.scope().stream().map(Platform::of).collect(Collectors.toSet());
        try {
            return audit.change(
                    "proxies.add",
                    "proxies",
                    null,
                    () -> ProxyLines.of(proxies.add(list.text(), list.region(), platforms)));
        } catch (IllegalArgumentException tooMany) {
            throw new BadRequestException("text", String.valueOf(tooMany.getMessage()));
        }
    }

    @GetMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Proxy", description = "One proxy and how the platforms answer it.")
    Proxy one(@PathVariable int id) {
        return shown(List.of(proxies.find(id).orElseThrow(() -> new NotFoundException("proxy", id))))
                .getFirst();
    }

    @PatchMapping("/{id}")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Change a proxy", description = "Pauses a proxy, retires it, or lets it be taken again.")
    Proxy change(@PathVariable int id, @Valid @RequestBody ProxyChange change) {
        return audit.change("proxies.change", "proxy/" + id, one(id), () -> {
            proxies.mark(id, State.valueOf(change.state().toUpperCase(Locale.ROOT)), change.reason());
            return one(id);
        });
    }

    @PostMapping("/{id}/check")
    @Needs(Rank.ADMIN)
    @Operation(summary = "Look through a proxy", description = "Asks a platform through it now; takes some seconds.")
    Proxy look(@PathVariable int id, @RequestParam Platform platform) {
        if (checks.check(id, platform).isEmpty()) {
            throw new NotFoundException("proxy", id);
        }
        Proxy proxy = one(id);
        audit.write("proxies.look", "proxy/" + id, null, proxy);
        return proxy;
    }

    @DeleteMapping("/{id}")
    @Needs(Rank.ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a proxy", description = "Forgets a proxy; accounts that took it get another.")
    void delete(@PathVariable int id) {
        audit.remove("proxies.delete", "proxy/" + id, one(id), () -> proxies.delete(id));
    }

    private List<Proxy> shown(List<io.cosmeya.scrapers.egress.Proxy> page) {
        Map<Integer, List<ExitState>> health = states.all();
        Map<Integer, List<ProxyCheck>> seen = checks.of(
                page.stream().map(io.cosmeya.scrapers.egress.Proxy::id).toList());
        return page.stream()
                .map(proxy -> Proxy.of(
                        proxy, health.getOrDefault(proxy.id(), List.of()), seen.getOrDefault(proxy.id(), List.of())))
                .toList();
    }
}
