package org.huibao.intake.parts;

import java.util.List;
import org.huibao.files.FileKind;
import org.huibao.vocabulary.UnreadFormat;

/** Pictures and scans that lie beside a table: kept, and nobody is asked for them again. */
public final class Enclosures {
    private Enclosures() {}

    /** The same parts, laid aside what is never a table if any of the others may hold one. */
    public static List<Part> besideTables(List<Part> parts) {
        return isAnyTable(parts)
                ? parts.stream()
                        .map(part -> isNeverTable(part) ? aside(part) : part)
                        .toList()
                : parts;
    }

    public static boolean isAnyTable(List<Part> parts) {
        return parts.stream()
                .anyMatch(part ->
                        part instanceof Part.Item item && FileKind.mayHoldTable(item.bytes()) && !isLeftover(part));
    }

    /** A picture, a scan, a signature, a visiting card: by what it holds, whatever it is called. */
    public static boolean isNeverTable(Part part) {
        return part instanceof Part.Item item && FileKind.of(item.bytes()).isNeverTable();
    }

    public static boolean isPicture(Part part) {
        return part instanceof Part.Item item && FileKind.of(item.bytes()).isPicture();
    }

    /** What a machine has left beside a document: never what was sent, as long as anything else was. */
    public static boolean isLeftover(Part part) {
        if (!(part instanceof Part.Item item)) {
            return false;
        }
        String name = FileName.inside(item.name());
        return FileName.isOfSystem(name)
                || FileKind.of(item.bytes()).unsupported() == UnreadFormat.SYSTEM
                || FileName.isLeftOut(name) && !FileKind.mayHoldTable(item.bytes());
    }

    public static Part aside(Part part) {
        return part instanceof Part.Item item ? new Part.Item(item.name(), item.bytes(), true) : part;
    }
}
