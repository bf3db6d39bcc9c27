package org.huibao.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huibao.files.Charsets;
import org.huibao.files.DurableFile;
import org.huibao.vocabulary.Campaign;

/**
 * The one way in which the program writes into a campaign's folder. The files are people's: what somebody has written into one
 * since it was read is not taken back, and a file that would not be understood afterwards stays as it was.
 */
public final class CampaignEdits {
    private final Campaigns campaigns;

    public CampaignEdits(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** What came of an edit; nothing is changed unless it is done. */
    public enum Edited {
        DONE,
        /** The file is another than the one that was read. */
        CHANGED_BY_HAND,
        /** What is to be changed is not in the file, or the file would not be understood afterwards. */
        NOT_UNDERSTOOD,
        /** The file cannot be replaced, for instance because it is open in another program. */
        FILE_OPEN
    }

    /** Changes a file of the campaign's folder as the campaigns were read last. */
    public synchronized Edited edit(Campaign campaign, Edit edit) {
        Optional<Path> folder = campaigns.folder(campaign.id());
        if (folder.isEmpty()) {
            return Edited.CHANGED_BY_HAND;
        }
        Path file = folder.get().resolve(edit.file());
        try {
            byte[] before = Files.readAllBytes(file);
            if (!campaigns.isAsRead(file, before)) {
                return Edited.CHANGED_BY_HAND;
            }
            Optional<byte[]> after = Charsets.strictly(StandardCharsets.UTF_8, before)
                    .flatMap(edit.change())
                    .map(text -> text.getBytes(StandardCharsets.UTF_8));
            return after.isPresent() ? replaced(file, before, after.get(), edit) : Edited.NOT_UNDERSTOOD;
        } catch (IOException | UncheckedIOException locked) {
            return Edited.FILE_OPEN;
        }
    }

    private static Edited replaced(Path file, byte[] before, byte[] after, Edit edit) {
        DurableFile.write(file, after);
        if (new CampaignFolder(file.resolveSibling("")).load() instanceof Loaded.Ready ready
                && edit.isMeant().test(ready.campaign())) {
            return Edited.DONE;
        }
        DurableFile.write(file, before);
        return Edited.NOT_UNDERSTOOD;
    }
}
