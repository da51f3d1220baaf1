package io.cosmeya.miniapp.reports;

import io.cosmeya.miniapp.session.Language;
import io.cosmeya.scrapers.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Workbooks.
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports", description = "Workbooks.")
@Role("miniapp")
class ReportsController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GetMapping(path = "/channels.xlsx", produces = XLSX)
    @Operation(
            summary = "Workbook",
            description = "Channels and videos with their latest figures, as an Excel workbook.")
    ResponseEntity<Resource> channels(@RequestParam(defaultValue = "ru") Language language) {
        throw new UnsupportedOperationException("Not connected yet.");
    }
}
