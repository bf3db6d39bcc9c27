package org.huibao.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huibao.files.Sha256;

/**
 * The contents of the files that campaigns are made of, as hashes: equal while nobody has changed anything.
 *
 * @param hashes by file, and for each folder, whose names count too; empty where there is no such file
 */
record Fingerprint(Map<Path, String> hashes) {
    static final Fingerprint NONE = new Fingerprint(Map.of());

    private static final List<String> FILES = List.of(CampaignFile.NAME, FormFile.NAME, UnitsFile.NAME);
    private static final String ABSENT = "";

    Fingerprint {
        hashes = Map.copyOf(hashes);
    }

    /** Of the holidays and of every campaign folder. */
    static Fingerprint of(Path directory, List<Path> folders) {
        Map<Path, String> hashes = new HashMap<>();
        Path holidays = directory.resolve(HolidaysFile.NAME);
        hashes.put(holidays, hash(holidays));
        for (Path folder : folders) {
            hashes.put(folder, ABSENT);
            FILES.stream().map(folder::resolve).forEach(file -> hashes.put(file, hash(file)));
        }
        return new Fingerprint(hashes);
    }

    /** Whether the file held these bytes. */
    boolean knows(Path file, byte[] bytes) {
        return new Sha256().add(bytes).hex().equals(hashes.get(file));
    }

    private static String hash(Path file) {
        try {
            return new Sha256().add(Files.readAllBytes(file)).hex();
        } catch (IOException absent) {
            return ABSENT;
        }
    }
}
