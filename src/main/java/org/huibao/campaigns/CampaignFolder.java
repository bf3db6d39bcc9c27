package org.huibao.campaigns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huibao.vocabulary.Bureau;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Roster;

/** A folder that holds one campaign: {@code campaign.yaml}, {@code form.yaml}, {@code units.csv}. */
public final class CampaignFolder {
    private final Path folder;

    public CampaignFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Reads and checks the whole folder; every mistake is collected. */
    public Loaded load() {
        MistakesFound mistakes = MistakesFound.none();
        if (!Files.isDirectory(folder)) {
            mistakes.error(0, Mistake.FOLDER_MISSING, "folder", folder.toString());
            return new Loaded.Broken(name(), mistakes.errors());
        }
        Optional<CampaignFile> campaign =
                CampaignFile.read(folder.resolve(CampaignFile.NAME), name(), mistakes.in(CampaignFile.NAME));
        Optional<Form> form =
                FormFile.read(folder.resolve(FormFile.NAME), mistakes.in(FormFile.NAME), this::columnsElsewhere);
        Optional<Roster> roster = UnitsFile.read(
                folder.resolve(UnitsFile.NAME),
                campaign.filter(CampaignFile::isLive).isPresent(),
                mistakes.in(UnitsFile.NAME));
        Holidays holidays =
                HolidaysFile.read(folder.resolveSibling(HolidaysFile.NAME), mistakes.in("../" + HolidaysFile.NAME));
        campaign.ifPresent(read -> new Schedule(read, holidays).check());
        campaign.ifPresent(read -> roster.ifPresent(units -> loop(read, units)));
        if (campaign.isEmpty() || form.isEmpty() || roster.isEmpty() || !mistakes.isEmpty()) {
            return new Loaded.Broken(campaign.map(CampaignFile::id).orElse(name()), mistakes.errors());
        }
        return new Loaded.Ready(campaign.get().with(form.get(), roster.get()), mistakes.warnings());
    }

    private String name() {
        return String.valueOf(folder.getFileName());
    }

    /** A report to a mailbox from which tables also come would be read as one. */
    private static void loop(CampaignFile campaign, Roster roster) {
        Bureau bureau = campaign.bureau();
        roster.registeredTo(bureau.email())
                .forEach(unit -> campaign.section()
                        .mistakes()
                        .warn(
                                campaign.section().line("bureau"),
                                Mistake.BUREAU_IS_UNIT,
                                "email",
                                bureau.email(),
                                "unit",
                                unit.name()));
    }

    /** The columns of a campaign in the folder next to this one. */
    private Optional<ColumnNames> columnsElsewhere(String campaign) {
        Path form = folder.resolveSibling(campaign).resolve(FormFile.NAME);
        return Files.isRegularFile(form) ? FormFile.columns(form) : Optional.empty();
    }
}
