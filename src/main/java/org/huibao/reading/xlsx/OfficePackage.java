package org.huibao.reading.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huibao.files.ZipMember;
import org.huibao.reading.cost.ReadingRefused;
import org.huibao.reading.xml.Markup;
import org.huibao.reading.zip.ZipPackage;
import org.jspecify.annotations.Nullable;

/** An Office Open XML package (ECMA-376 part 2): what its parts are, and how they point to each other. */
public final class OfficePackage {
    public static final String TYPES = "[Content_Types].xml";

    private final ZipPackage archive;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();
    private final String mainPart;

    public OfficePackage(ZipPackage archive) throws IOException {
        this.archive = archive;
        readTypes();
        List<Relation> documents = relations("").stream()
                .filter(relation -> relation.is("officeDocument") && !relation.external())
                .toList();
        if (documents.size() != 1) {
            throw ReadingRefused.unreadable("main-part");
        }
        mainPart = documents.get(0).target();
    }

    /**
     * One part's pointer to another.
     *
     * @param target the other part's name, or an address outside, which is never opened
     */
    record Relation(String id, String type, String target, boolean external) {
        /** Transitional and strict files have different addresses for the same kind. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    ZipPackage archive() {
        return archive;
    }

    public String mainPart() {
        return mainPart;
    }

    public String mainType() {
        return type(mainPart);
    }

    /** The content type of a part, empty if none is declared. */
    String type(String part) {
        String key = ZipMember.key(part);
        String own = byName.get(key);
        return own != null ? own : byExtension.getOrDefault(key.substring(key.lastIndexOf('.') + 1), "");
    }

    private void readTypes() throws IOException {
        try (Markup xml = new Markup(archive.part(TYPES))) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                String type = event == Markup.START ? xml.attribute("ContentType") : null;
                if (type != null) {
                    remember(xml.attribute("PartName"), xml.attribute("Extension"), type);
                }
            }
        }
    }

    private void remember(@Nullable String part, @Nullable String extension, String type) {
        if (part != null) {
            byName.put(ZipMember.key(part), type);
        } else if (extension != null) {
            byExtension.put(extension.toLowerCase(Locale.ROOT), type);
        }
    }

    /** What a part points to; of the package itself if the name is empty. */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (!archive.has(name)) {
            return relations;
        }
        try (Markup xml = new Markup(archive.part(name))) {
            for (int event = xml.next(); event != Markup.CLOSED; event = xml.next()) {
                if (event == Markup.START && xml.name().equals("Relationship")) {
                    relations.add(relation(xml, folder));
                }
            }
        }
        return relations;
    }

    /** The part of a kind that another one points to, or null if it points to none that is there. */
    public @Nullable InputStream related(String part, String kind) throws IOException {
        for (Relation relation : relations(part)) {
            if (relation.is(kind) && !relation.external() && archive.has(relation.target())) {
                return archive.part(relation.target());
            }
        }
        return null;
    }

    private static Relation relation(Markup xml, String folder) {
        boolean external = "External".equals(xml.attribute("TargetMode"));
        String target = orEmpty(xml.attribute("Target"));
        return new Relation(
                orEmpty(xml.attribute("Id")),
                orEmpty(xml.attribute("Type")),
                external ? target : resolve(folder, target),
                external);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Some exporters on Windows write their own separator. */
    private static String resolve(String folder, String written) {
        String target = written.replace('\\', '/');
        String path = target.startsWith("/") ? target : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.startsWith(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
