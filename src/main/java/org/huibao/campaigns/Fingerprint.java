package org.huibao.campaigns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.files.Sha256;

/** The contents of the files that campaigns are made of, as one hash: equal while nobody has changed anything. */
final class Fingerprint {
    private static final List<String> FILES = List.of(CampaignFile.NAME, FormFile.NAME, UnitsFile.NAME);
    private static final byte[] ABSENT = {0};

    private Fingerprint() {}

    /** Of the holidays and of every campaign folder, whose names count too. */
    static String of(Path directory, List<Path> folders) {
        Sha256 sha256 = new Sha256();
        add(sha256, directory.resolve(HolidaysFile.NAME));
        for (Path folder : folders) {
            sha256.add(folder.toString());
            FILES.forEach(name -> add(sha256, folder.resolve(name)));
        }
        return sha256.hex();
    }

    private static void add(Sha256 sha256, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            sha256.add(bytes.length + ":").add(bytes);
        } catch (IOException absent) {
            sha256.add(ABSENT);
        }
    }
}
