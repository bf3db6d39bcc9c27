package org.huibao.campaigns;

import java.util.List;
import org.huibao.vocabulary.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * A campaign folder as the service knows it.
 *
 * @param folder the folder's name
 * @param latest what the folder holds now
 * @param campaign what to work with: the folder's campaign, or its last good copy, or null where there never was one
 */
public record KnownCampaign(
        String folder, Loaded latest, @Nullable Campaign campaign) {

    /** The campaign's id, or the one that the broken folder would have. */
    public String id() {
        return campaign != null
                ? campaign.id()
                : latest.fold(ready -> ready.campaign().id(), Loaded.Broken::id);
    }

    /** What is wrong with the folder now; the campaign is then an older copy or missing. */
    public List<Problem> problems() {
        return latest.fold(ready -> List.of(), Loaded.Broken::problems);
    }

    public List<Problem> warnings() {
        return latest.fold(Loaded.Ready::warnings, broken -> List.of());
    }

    /** The same folder where another one has taken its id. */
    KnownCampaign withoutId(String other) {
        return refused(Mistake.ID_TAKEN, null, "id", id(), "folder", other);
    }

    /** The same folder where its campaign may not be put to use; what was used before stays in use. */
    KnownCampaign refused(Mistake mistake, @Nullable Campaign before, String... arguments) {
        MistakesFound mistakes = MistakesFound.none().in(CampaignFile.NAME);
        mistakes.error(0, mistake, arguments);
        return new KnownCampaign(folder, new Loaded.Broken(id(), mistakes.errors()), before);
    }
}
