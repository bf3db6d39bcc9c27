package org.huibao.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.huibao.desk.asked.Paging;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.intake.arrivals.Judging;
import org.huibao.intake.arrivals.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What arrived, and the way in for whoever has a file in hand. */
@RestController
@RequestMapping("/api/arrivals")
class ArrivalsApi {
    private final ArrivalEntries entries;
    private final Uploads uploads;
    private final Judging judging;
    private final Chosen chosen;

    ArrivalsApi(ArrivalEntries entries, Uploads uploads, Judging judging, Chosen chosen) {
        this.entries = entries;
        this.uploads = uploads;
        this.judging = judging;
        this.chosen = chosen;
    }

    @GetMapping
    List<ArrivalEntry> arrivals(Paging paging) {
        return entries.newest(paging);
    }

    @GetMapping("/{id}")
    ArrivalEntry arrival(@PathVariable long id) {
        return entries.byId(id);
    }

    /** Answers with the arrival as it was judged, or as {@code received} where it could not be judged yet. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ArrivalEntry upload(
            MultipartHttpServletRequest form,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String round)
            throws IOException {
        mustBeAlone(form);
        Chosen.Choice choice = chosen.of(unit, round);
        try (InputStream bytes = file.getInputStream()) {
            Arrival arrival = uploads.take(name(file), bytes, choice.unit(), choice.round());
            judging.judge(arrival);
            return entries.byId(arrival.id());
        }
    }

    /** A second file would be lost without a word. */
    private static void mustBeAlone(MultipartHttpServletRequest form) {
        if (form.getMultiFileMap().values().stream().mapToInt(List::size).sum() > 1) {
            throw RequestRefused.badRequest("one-file", "one file at a time; several can come as one zip archive");
        }
    }

    /** Some browsers send the file's whole path. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename();
        String path = given == null ? "" : given.replace('\\', '/').strip();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.isEmpty()) {
            throw RequestRefused.badRequest("no-file-name", "the part 'file' needs a file name");
        }
        return name;
    }
}
