package org.huibao.desk.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huibao.campaigns.InForce;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.Judging;
import org.huibao.intake.arrivals.Uploads;
import org.huibao.intake.settings.LimitSettings;
import org.huibao.vocabulary.Sentences;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 上传表件: files that somebody has in hand; without scripts some at a time, with them one request a file. */
@Controller
@RequestMapping("/upload")
class UploadPage {
    /** So many files a form without scripts. */
    static final int TOGETHER = 20;

    private final InForce campaigns;
    private final Uploads uploads;
    private final Judging judging;
    private final ArrivalList arrivals;
    private final LimitSettings limits;

    UploadPage(InForce campaigns, Uploads uploads, Judging judging, ArrivalList arrivals, LimitSettings limits) {
        this.campaigns = campaigns;
        this.uploads = uploads;
        this.judging = judging;
        this.arrivals = arrivals;
        this.limits = limits;
    }

    /** @param id of the arrival that it became */
    record Taken(long id, String name, String state) {}

    @GetMapping
    String form(Model page) {
        page.addAttribute("most", TOGETHER);
        page.addAttribute("units", DocumentPage.units(campaigns));
        page.addAttribute("size", limits.mail().toMegabytes() + " MB");
        return "pages/upload";
    }

    @PostMapping
    String take(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String unit,
            Model page)
            throws IOException {
        List<MultipartFile> given = (files == null ? List.<MultipartFile>of() : files)
                .stream().filter(file -> !name(file).isEmpty()).toList();
        if (given.isEmpty() || given.size() > TOGETHER) {
            page.addAttribute("refused", given.isEmpty() ? "no-file" : "too-many");
            return form(page);
        }
        List<Taken> taken = new ArrayList<>();
        for (MultipartFile file : given) {
            taken.add(taken(file, unit));
        }
        page.addAttribute("taken", taken);
        return form(page);
    }

    /** One file of many that a script hands over; answered with its state, in words, and where it is seen. */
    @PostMapping("/one")
    ResponseEntity<String> one(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String unit, Locale locale)
            throws IOException {
        Taken taken = taken(file, unit);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .location(URI.create("/arrivals/" + taken.id()))
                .body(Sentences.in("desk", locale).of("arrival.is." + taken.state()));
    }

    private Taken taken(MultipartFile file, String unit) throws IOException {
        String chosen = DocumentPage.units(campaigns).contains(unit) ? unit : null;
        try (InputStream bytes = file.getInputStream()) {
            Arrival arrival = uploads.take(name(file), bytes, chosen, null);
            judging.judge(arrival);
            String state = arrivals.byId(arrival.id()).orElseThrow().state().word();
            return new Taken(arrival.id(), name(file), state);
        }
    }

    /** Some browsers send the file's whole path. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        String path = given == null ? "" : given.replace('\\', '/').strip();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
