package org.huibao.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.acts.ReportActs;
import org.huibao.campaigns.InForce;
import org.huibao.desk.RoundPage.ReportEntry;
import org.huibao.desk.asked.ActEntry;
import org.huibao.desk.asked.Approving;
import org.huibao.desk.asked.ChosenRound;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.desk.asked.Who;
import org.huibao.files.Sha256;
import org.huibao.forwarding.Report;
import org.huibao.forwarding.Reports;
import org.huibao.intake.settings.Places;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The consolidated tables of a round, and the order to send one now. */
@RestController
@RequestMapping("/api/campaigns/{id}/rounds/{round}")
class ReportsApi {
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final InForce campaigns;
    private final Reports reports;
    private final Ordering ordering;
    private final ReportActs acts;
    private final Places places;

    ReportsApi(InForce campaigns, Reports reports, Ordering ordering, ReportActs acts, Places places) {
        this.acts = acts;
        this.campaigns = campaigns;
        this.reports = reports;
        this.ordering = ordering;
        this.places = places;
    }

    /** Builds and sends the report now; the scheduled forward then does nothing. */
    @PostMapping(path = "/report", params = "!dry")
    ReportEntry send(@PathVariable String id, @PathVariable String round, Authentication who) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        Approving.mustLetLeave(who, chosen.campaign());
        ActEntry act = ActEntry.of(
                acts.send(chosen.campaign(), chosen.round(), Who.of(who), ""),
                chosen.campaign().zone());
        Report newest =
                reports.of(id, round).stream().reduce((earlier, last) -> last).orElseThrow();
        return ReportEntry.of(newest, chosen.campaign().zone()).by(act.act());
    }

    /** With {@code dry=true} the workbook alone, as it would leave now. */
    @PostMapping(path = "/report", params = "dry")
    ResponseEntity<?> build(
            @PathVariable String id, @PathVariable String round, @RequestParam boolean dry, Authentication who) {
        ChosenRound chosen = ChosenRound.of(campaigns, id, round);
        if (!dry) {
            return ResponseEntity.ok(send(id, round, who));
        }
        return workbook(new ByteArrayResource(ordering.preview(chosen)), "preview.xlsx");
    }

    @GetMapping("/reports/{revision}/file")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String round, @PathVariable int revision) {
        Report report = reports.of(id, round).stream()
                .filter(one -> one.revision() == revision)
                .findFirst()
                .orElseThrow(() -> RequestRefused.notFound("no-report", "there is no report " + revision));
        Path file = places.outbox().resolve(report.file());
        boolean lies = Files.isRegularFile(file);
        if (lies && isFrozen(file, report)) {
            return workbook(new FileSystemResource(file), String.valueOf(file.getFileName()));
        }
        // what somebody put in its place was never sent
        if (lies || reports.isUncopied(report)) {
            return workbook(new ByteArrayResource(reports.workbook(report)), String.valueOf(file.getFileName()));
        }
        throw RequestRefused.notFound("no-file", report.file() + " is no longer in the outbox");
    }

    private static boolean isFrozen(Path file, Report report) {
        try {
            return Sha256.of(Files.readAllBytes(file)).equals(report.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static ResponseEntity<Resource> workbook(Resource bytes, String name) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }
}
