package org.huibao.desk;

import java.nio.charset.StandardCharsets;
import org.huibao.desk.asked.RequestRefused;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.ArrivalList;
import org.huibao.intake.arrivals.ArrivalList.ListedDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 下载原件: a document's bytes as they came, to be kept and never shown by their type. */
@RestController
class DocumentsApi {
    private final ArrivalList arrivals;
    private final Archive archive;

    DocumentsApi(ArrivalList arrivals, Archive archive) {
        this.arrivals = arrivals;
        this.archive = archive;
    }

    @GetMapping("/api/documents/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable long id) {
        ListedDocument document = arrivals.document(id)
                .filter(one -> !one.sha256().isEmpty() && archive.holds(one.sha256()))
                .orElseThrow(() -> RequestRefused.notFound("no-document", "there is no document " + id));
        String disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(archive.bytes(document.sha256()));
    }
}
