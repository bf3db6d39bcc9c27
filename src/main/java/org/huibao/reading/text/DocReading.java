package org.huibao.reading.text;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.huibao.files.DocumentFormat;
import org.huibao.reading.cells.Mark;
import org.huibao.reading.cells.SeenText;
import org.huibao.reading.cost.Budget;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.formats.OpenedDocument;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Tableless;
import org.huibao.vocabulary.UnreadFormat;

/** Reads the tables of an old Word document ({@code .doc}, WPS's too). Deleted and hidden words are not there. */
public final class DocReading {
    private static final int WHITE = 0xFFFFFF;

    private final TextTables tables = new TextTables();
    private final Budget budget;

    private DocReading(Budget budget) {
        this.budget = budget;
    }

    /** @param container in which the document lies; one that cannot be followed is told as what it is */
    public static OpenedDocument open(DirectoryNode container, Budget budget) throws IOException {
        DocReading reading = new DocReading(budget);
        try (HWPFDocument document = new HWPFDocument(container)) {
            reading.read(document.getRange());
        } catch (EncryptedDocumentException locked) {
            throw ReadingRefused.of(FindingCode.PASSWORD_PROTECTED);
        } catch (ReadingRefused refused) {
            throw refused;
        } catch (RuntimeException older) {
            throw ReadingRefused.unsupported(UnreadFormat.DOC);
        }
        return reading.tables.open(DocumentFormat.DOC, Tableless.DOCX, budget);
    }

    private void read(Range document) {
        for (int at = 0; at < document.numParagraphs(); at++) {
            Paragraph paragraph = document.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = document.getTable(paragraph);
                fill(table);
                at += Math.max(0, table.numParagraphs() - 1);
            } else {
                tables.text(words(paragraph).read());
                tables.endLine();
            }
        }
    }

    private void fill(Table table) {
        DocColumns columns = DocColumns.of(table);
        DocxTable filled = new DocxTable(tables.table());
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            filled.beginRow();
            int next = 0;
            for (int one = 0; one < row.numCells(); one++) {
                TableCell cell = row.getCell(one);
                int column = columns.at(cell.getLeftEdge());
                filled.leaveOut(column - next);
                next = Math.max(column + 1, columns.at(cell.getLeftEdge() + cell.getWidth()));
                filled.beginCell();
                filled.spread(next - column);
                if (cell.isVerticallyMerged()) {
                    filled.merge(cell.isFirstVerticallyMerged());
                }
                say(cell, filled);
                filled.endCell();
            }
        }
        filled.end();
    }

    private void say(TableCell cell, DocxTable filled) {
        for (int at = 0; at < cell.numParagraphs(); at++) {
            SeenText words = words(cell.getParagraph(at));
            filled.say(words.read());
            filled.strike(words.struck());
        }
    }

    private SeenText words(Paragraph paragraph) {
        SeenText words = new SeenText();
        DocText text = new DocText();
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            String seen = text.seen(run.text());
            budget.text(seen.length());
            if (!run.isMarkedDeleted() && !run.isSpecialCharacter()) {
                words.add(seen, mark(run));
            }
        }
        return words;
    }

    private static Mark mark(CharacterRun run) {
        Mark mark = Mark.PLAIN;
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            mark = mark.and(Mark.STRUCK);
        }
        if (run.isVanished()) {
            mark = mark.and(Mark.HIDDEN);
        }
        if (run.getSubSuperScriptIndex() != 0 || run.getVerticalOffset() != 0) {
            mark = mark.and(Mark.RAISED);
        }
        return run.getIco24() == WHITE ? mark.and(Mark.FAINT) : mark;
    }
}
