package org.huibao.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huibao.intake.arrivals.Document;
import org.huibao.judging.DocumentJudging;
import org.huibao.judging.JudgedDocument;
import org.huibao.reading.Contents;
import org.huibao.reply.MarkedWorkbook;
import org.huibao.vocabulary.Finding;

/** A folder with a marked copy of every document that something was found in, under the document's own name. */
final class MarkedCopies implements DocumentJudging.Aftermath {
    private final Path folder;
    private final Locale locale;
    private final Set<Path> written = new HashSet<>();

    MarkedCopies(Path folder, Locale locale) {
        this.folder = folder.toAbsolutePath().normalize();
        this.locale = locale;
    }

    @Override
    public void of(Document document, JudgedDocument outcome, byte[] bytes, Contents.Sheets sheets) {
        List<Finding> findings = outcome.judged().findings();
        if (findings.isEmpty()) {
            return;
        }
        try {
            MarkedWorkbook marked = MarkedWorkbook.of(bytes, sheets, findings, locale);
            Path file = free(document.name(), marked.ending());
            Files.createDirectories(file.getParent());
            Files.write(file, marked.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two folders of one command line may hold files of the same name. */
    private synchronized Path free(String name, String ending) {
        String known = name.replaceAll("[\\\\:*?\"<>|\\p{Cntrl}]", "_");
        boolean right = known.toLowerCase(Locale.ROOT).endsWith(ending);
        String stem = right ? known.substring(0, known.length() - ending.length()) : known;
        Path file = folder.resolve(stem + ending).normalize();
        for (int number = 2; !file.startsWith(folder) || !written.add(file); number++) {
            file = folder.resolve(stem.replaceAll(".*/", "") + " (" + number + ")" + ending);
        }
        return file;
    }
}
