package org.huibao.reply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huibao.intake.arrivals.Archive;
import org.huibao.lexicon.OurWords;
import org.huibao.post.Draft;
import org.huibao.reading.Contents;
import org.huibao.reading.Reading;
import org.huibao.vocabulary.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Marks a sender's own table with what was found in it, from the bytes that the archive keeps. */
@Component
class MarkedTable {
    private static final Logger LOG = LoggerFactory.getLogger(MarkedTable.class);
    private static final String OLD_WORKBOOK = "application/vnd.ms-excel";
    private final Archive archive;
    private final Reading reading;

    MarkedTable(Archive archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    /** The marked table as a file of its own; empty where the document has no cells, or nothing was found in it. */
    Optional<Draft.Attachment> of(String name, String sha256, List<Finding> findings, Locale locale) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = archive.bytes(sha256);
            return reading.read(name, bytes)
                    .fold(sheets -> marked(name, bytes, sheets, findings, locale), unreadable -> Optional.empty());
        } catch (UncheckedIOException trouble) {
            // a table that cannot be marked is still answered: every finding of weight stands in the letter
            LOG.warn("{} cannot be marked with its findings: {}", name, trouble.toString());
            return Optional.empty();
        }
    }

    private static Optional<Draft.Attachment> marked(
            String name, byte[] bytes, Contents.Sheets sheets, List<Finding> findings, Locale locale) {
        try {
            MarkedWorkbook marked = MarkedWorkbook.of(bytes, sheets, findings, locale);
            String type = marked.ending().equals(".xls") ? OLD_WORKBOOK : Draft.Attachment.WORKBOOK;
            return Optional.of(new Draft.Attachment(named(name) + marked.ending(), type, marked.bytes()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String named(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('!'), name.lastIndexOf('/')) + 1);
        return last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "." + OurWords.FINDINGS;
    }
}
