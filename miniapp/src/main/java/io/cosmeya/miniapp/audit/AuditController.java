package io.cosmeya.miniapp.audit;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.figures.Listing;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who changed what.
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "Who changed what.")
@Role("miniapp")
class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    @Needs(Rank.ADMIN)
    @Operation(summary = "Audit log", description = "A page of the changes that people made, the newest first.")
    Listing<AuditEntry> list(
            @RequestParam(required = false) @Nullable Integer person,
            @RequestParam(required = false) @Size(max = 200) @Nullable String subject,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return new Listing<>(audit.page(person, subject, page, size), page, size, audit.count(person, subject));
    }
}
