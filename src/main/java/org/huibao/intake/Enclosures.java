package org.huibao.intake;

import java.util.List;

/** Pictures and scans that lie beside a table: kept, and nobody is asked for them again. */
final class Enclosures {
    private Enclosures() {}

    /** The same parts, pictures laid aside if any of the others may hold a table. */
    static List<Part> besideTables(List<Part> parts) {
        return isAnyTable(parts)
                ? parts.stream()
                        .map(part -> isPicture(part) ? aside(part) : part)
                        .toList()
                : parts;
    }

    static boolean isAnyTable(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Part.Item item && Looks.mayHoldTable(item.bytes()));
    }

    static boolean isPicture(Part part) {
        return part instanceof Part.Item item && Looks.isPicture(item.bytes());
    }

    static Part aside(Part part) {
        return part instanceof Part.Item item ? new Part.Item(item.name(), item.bytes(), true) : part;
    }
}
