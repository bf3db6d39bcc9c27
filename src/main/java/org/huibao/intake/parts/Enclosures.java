package org.huibao.intake.parts;

import java.util.List;
import org.huibao.files.FileKind;

/** Pictures and scans that lie beside a table: kept, and nobody is asked for them again. */
public final class Enclosures {
    private Enclosures() {}

    /** The same parts, pictures laid aside if any of the others may hold a table. */
    public static List<Part> besideTables(List<Part> parts) {
        return isAnyTable(parts)
                ? parts.stream()
                        .map(part -> isPicture(part) ? aside(part) : part)
                        .toList()
                : parts;
    }

    public static boolean isAnyTable(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Part.Item item && FileKind.mayHoldTable(item.bytes()));
    }

    public static boolean isPicture(Part part) {
        return part instanceof Part.Item item && FileKind.of(item.bytes()).isPicture();
    }

    public static Part aside(Part part) {
        return part instanceof Part.Item item ? new Part.Item(item.name(), item.bytes(), true) : part;
    }
}
