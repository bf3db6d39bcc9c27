package org.huibao.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huibao.files.FaultOfBytes;
import org.huibao.files.FileKind;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.Limits;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Limit;

/** Reads documents. Content decides what a document is, its name only helps to word a message. Safe for many threads. */
public final class Reading {
    private final Limits limits;

    public Reading() {
        this(Limits.USUAL);
    }

    public Reading(Limits limits) {
        this.limits = limits;
    }

    /**
     * The document's cells, or why there are none. Opens no socket and follows no link. What is thrown is a fault of the
     * program's own, never of the bytes.
     *
     * @param name the file's name, for messages only
     */
    public Contents read(String name, byte[] bytes) {
        try {
            OpenedDocument opened = open(bytes);
            return new Contents.Sheets(List.copyOf(opened.sheets()), notes(name, opened), opened.stamp());
        } catch (ReadingRefused refusal) {
            return new Contents.Unreadable(refusal.finding(name));
        } catch (OutOfMemoryError tooMuch) {
            return new Contents.Unreadable(
                    ReadingRefused.tooLarge(Limit.MEMORY, Runtime.getRuntime().maxMemory())
                            .finding(name));
        } catch (IOException | UncheckedIOException broken) {
            return broken(name);
        } catch (RuntimeException stumbled) {
            if (FaultOfBytes.isBehind(stumbled)) {
                return broken(name);
            }
            throw stumbled;
        }
    }

    private static Contents broken(String name) {
        return new Contents.Unreadable(ReadingRefused.unreadable("broken").finding(name));
    }

    private OpenedDocument open(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw ReadingRefused.of(FindingCode.EMPTY_FILE);
        }
        if (bytes.length > limits.bytes()) {
            throw ReadingRefused.tooLarge(Limit.BYTES, limits.bytes());
        }
        Budget budget = new Budget(limits);
        FileKind kind = FileKind.of(bytes);
        if (kind.isPackage()) {
            return PackageReading.open(bytes, budget);
        }
        return switch (kind) {
            case OLE2 -> OleReading.open(bytes, budget);
            case UNMARKED -> TextReading.open(bytes, budget);
            default -> throw ReadingRefused.unsupported(kind.unsupported());
        };
    }

    private static List<Finding> notes(String name, OpenedDocument opened) {
        List<Finding> notes = new ArrayList<>();
        if (opened.carrier().isMisnamed(name)) {
            notes.add(Finding.of(
                    FindingCode.FORMAT_MISNAMED,
                    Map.of("file", name, "format", opened.carrier().word())));
        }
        if (opened.macros()) {
            notes.add(Finding.of(FindingCode.MACROS_IGNORED, Map.of("file", name)));
        }
        if (opened.quoted()) {
            notes.add(Finding.of(FindingCode.QUOTED, Map.of("file", name)));
        }
        return notes;
    }
}
