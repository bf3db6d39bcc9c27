package org.huibao.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Below a folder of ours nothing is written through a link, which whoever may write there could turn anywhere. */
public final class WithoutLinks {
    private WithoutLinks() {}

    /**
     * The place again. The folder itself may be a link: that was the choice of whoever set it.
     *
     * @throws IOException where a folder on the way to the place is a link
     */
    public static Path below(Path folder, Path place) throws IOException {
        for (Path step = place; step != null && !step.equals(folder); step = step.getParent()) {
            if (Files.isSymbolicLink(step) && !step.equals(place)) {
                throw new IOException(step + " is a link: nothing is written through it");
            }
        }
        return place;
    }
}
