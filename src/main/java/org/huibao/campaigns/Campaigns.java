package org.huibao.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * The campaigns that lie in one directory, as last read. A campaign whose folder has been broken since goes on with its
 * last good copy; one whose folder was taken away is gone.
 */
public final class Campaigns {
    private final Path directory;
    private final FixedParts fixed;
    private volatile Snapshot snapshot = new Snapshot(Fingerprint.NONE, List.of(), Holidays.NONE);

    /** Nothing is read before the first {@link #refresh()}. */
    public Campaigns(Path directory, FixedParts fixed) {
        this.directory = directory.toAbsolutePath().normalize();
        this.fixed = fixed;
    }

    /** Everything at one moment. */
    private record Snapshot(Fingerprint fingerprint, List<KnownCampaign> known, Holidays holidays) {
        private Snapshot {
            known = List.copyOf(known);
        }
    }

    /** Reads the directory again if any file in it has changed; answers whether one had. */
    public synchronized boolean refresh() {
        Optional<List<Path>> folders = folders();
        if (folders.isEmpty()) { // the directory itself is away, perhaps a network drive: go on with what is known
            return false;
        }
        Fingerprint fingerprint = Fingerprint.of(directory, folders.get());
        if (fingerprint.equals(snapshot.fingerprint())) {
            return false;
        }
        List<KnownCampaign> known = folders.get().stream().map(this::load).toList();
        MistakesFound mistakes = MistakesFound.none();
        Holidays holidays = HolidaysFile.read(directory.resolve(HolidaysFile.NAME), mistakes);
        // a day that is half written must not move a report
        Holidays good = mistakes.errors().isEmpty() ? holidays : snapshot.holidays();
        snapshot = new Snapshot(fingerprint, withUniqueIds(known), good);
        return true;
    }

    /** Every folder, in the order of their names. */
    public List<KnownCampaign> all() {
        return snapshot.known();
    }

    /** The campaigns to work with, last good copies included. */
    public List<Campaign> usable() {
        return snapshot.known().stream()
                .flatMap(known -> Stream.ofNullable(known.campaign()))
                .toList();
    }

    public Optional<Campaign> campaign(String id) {
        return usable().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** Where a campaign lies. */
    Optional<Path> folder(String id) {
        return snapshot.known().stream()
                .filter(known ->
                        known.campaign() != null && known.campaign().id().equals(id))
                .map(known -> directory.resolve(known.folder()))
                .findFirst();
    }

    /** Whether the file held these bytes when the campaigns were read. */
    boolean isAsRead(Path file, byte[] bytes) {
        return snapshot.fingerprint().knows(file, bytes);
    }

    public Holidays holidays() {
        return snapshot.holidays();
    }

    private KnownCampaign load(Path folder) {
        String name = String.valueOf(folder.getFileName());
        Loaded latest = new CampaignFolder(folder).load();
        if (latest instanceof Loaded.Ready ready) {
            return unlessFixed(new KnownCampaign(name, latest, ready.campaign()), ready.campaign());
        }
        return new KnownCampaign(name, latest, lastGood(name));
    }

    private KnownCampaign unlessFixed(KnownCampaign known, Campaign campaign) {
        List<String> changes = fixed.since(campaign.id())
                .map(before -> FixedParts.changes(before, campaign))
                .orElse(List.of());
        return changes.isEmpty()
                ? known
                : known.refused(Mistake.FIXED_CHANGED, lastGood(known.folder()), "changes", String.join("; ", changes));
    }

    private @Nullable Campaign lastGood(String folder) {
        return snapshot.known().stream()
                .filter(known -> known.folder().equals(folder))
                .findFirst()
                .map(KnownCampaign::campaign)
                .orElse(null);
    }

    /** Of two folders with one id the one that already worked with it keeps it, else the first by name. */
    private List<KnownCampaign> withUniqueIds(List<KnownCampaign> all) {
        Map<String, String> holders = new HashMap<>();
        all.stream()
                .filter(known -> known.campaign() != null)
                .sorted(Comparator.comparing(known -> !known.id().equals(idOf(lastGood(known.folder())))))
                .forEach(known -> holders.putIfAbsent(known.id(), known.folder()));
        List<KnownCampaign> unique = new ArrayList<>();
        for (KnownCampaign known : all) {
            String holder = holders.getOrDefault(known.id(), known.folder());
            boolean taken = known.campaign() != null && !holder.equals(known.folder());
            unique.add(taken ? known.withoutId(holder) : known);
        }
        return unique;
    }

    private static String idOf(@Nullable Campaign campaign) {
        return campaign == null ? "" : campaign.id();
    }

    /** The campaign folders, or nothing where the directory cannot be read. */
    private Optional<List<Path>> folders() {
        try (Stream<Path> entries = Files.list(directory)) {
            return Optional.of(entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
