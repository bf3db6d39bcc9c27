package org.huibao.intake.archives;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huibao.files.UnlabelledText;
import org.huibao.files.ZipMember;
import org.huibao.intake.parts.FileName;

/**
 * What an archive calls a file.
 *
 * @param steps the folders and at last the file's own name
 */
record EntryName(List<String> steps) {

    /**
     * Bit 11 says that a name is UTF-8; without it Chinese systems write GBK, and some write UTF-8 all the same, or GBK
     * with it. Names that climb out of the archive keep only their last step.
     */
    static EntryName of(ZipMember entry) {
        String name = UnlabelledText.guess(entry.rawName());
        List<String> steps = Arrays.stream(name.split("[/\\\\]+"))
                .map(FileName::clean)
                .filter(step -> !step.isEmpty())
                .toList();
        boolean climbs = steps.contains("..") || name.startsWith("/") || name.startsWith("\\") || name.contains(":");
        return new EntryName(climbs && !steps.isEmpty() ? steps.subList(steps.size() - 1, steps.size()) : steps);
    }

    boolean isLeftOut() {
        return steps.isEmpty() || steps.stream().anyMatch(FileName::isLeftOut);
    }

    String shown() {
        return steps.stream().collect(Collectors.joining("/"));
    }
}
