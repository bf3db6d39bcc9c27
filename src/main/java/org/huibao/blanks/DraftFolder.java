package org.huibao.blanks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huibao.lexicon.OurWords;
import org.huibao.recognition.words.Stem;

/** The campaign folder of a draft: a form, its units, and a campaign without dates. */
public final class DraftFolder {
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}.]+");
    private static final String PLACEHOLDER = OurWords.UNIT_TO_FILL_IN;

    private DraftFolder() {}

    /** Where each form of a document goes: the folder itself for the only one, else folders named after their titles. */
    public static Map<Path, FormDraft> places(Path folder, List<FormDraft> forms) {
        Map<Path, FormDraft> places = new LinkedHashMap<>();
        for (FormDraft form : forms) {
            Path place = forms.size() == 1 ? folder : folder.resolve(id(form));
            for (int more = 2; places.containsKey(place); more++) {
                place = folder.resolve(id(form) + "-" + more);
            }
            places.put(place, form);
        }
        return places;
    }

    private static String id(FormDraft form) {
        String name = NO_NAME.matcher(Stem.of(form.title())).replaceAll("");
        String id = name.isEmpty() ? "form" : name;
        return id.substring(0, Math.min(60, id.length()));
    }

    /** Writes the folder's files, each as a whole. */
    public static void write(Path folder, FormDraft form, String source, Locale locale) throws IOException {
        Files.createDirectories(folder);
        whole(
                folder.resolve("form.yaml"),
                "# " + Said.of("from", source).in(locale) + "\n" + FormYaml.of(form, locale));
        whole(folder.resolve("campaign.yaml"), campaign(form, locale));
        whole(folder.resolve("units.csv"), units(form));
    }

    private static String campaign(FormDraft form, Locale locale) {
        String reporter = form.reporter().isEmpty() ? "" : "reporting-unit: " + FormYaml.scalar(form.reporter()) + "\n";
        return "# " + Said.of("draft").in(locale) + "\n"
                + "title: " + FormYaml.scalar(form.title()) + "\n"
                + reporter
                + "rounds:\n  - {id: \"1\"}\n";
    }

    private static String units(FormDraft form) {
        StringBuilder units = new StringBuilder("code,name,aliases,emails,contact,phone\n");
        List<String> names = form.units().isEmpty() ? List.of(PLACEHOLDER) : form.units();
        names.forEach(name -> units.append(',').append(cell(name)).append(",,,,\n"));
        return units.toString();
    }

    private static String cell(String text) {
        return text.matches(".*[\",\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static void whole(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
