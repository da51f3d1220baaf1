package io.cosmeya.miniapp.reports;

import io.cosmeya.miniapp.access.Needs;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.session.Language;
import io.cosmeya.reports.Reports;
import io.cosmeya.scrapers.Role;
import io.cosmeya.scrapers.channel.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import org.springframework.http.HttpHeaders;
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

    private final Reports reports;

    ReportsController(Reports reports) {
        this.reports = reports;
    }

    /// The whole file is made before the answer begins, so that a failure is a problem and not half a file.
    @GetMapping(path = "/channels.xlsx", produces = XLSX)
    @Needs(Rank.ANALYST)
    @Operation(
            summary = "Workbook",
            description = "Channels and videos with their latest figures, as an Excel workbook.")
    ResponseEntity<byte[]> channels(Scope scope, @RequestParam(defaultValue = "ru") Language language) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        reports.channels(scope, language.locale(), workbook);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"channels.xlsx\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "https://web.telegram.org")
                .body(workbook.toByteArray());
    }
}
