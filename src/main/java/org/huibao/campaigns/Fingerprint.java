package org.huibao.campaigns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The contents of the files that campaigns are made of, as one hash: equal while nobody has changed anything. */
final class Fingerprint {
    private static final List<String> FILES = List.of(CampaignFile.NAME, FormFile.NAME, UnitsFile.NAME);
    private static final byte[] ABSENT = {0};

    private Fingerprint() {}

    /** Of the holidays and of every campaign folder, whose names count too. */
    static String of(Path directory, List<Path> folders) {
        MessageDigest sha256 = sha256();
        add(sha256, directory.resolve(HolidaysFile.NAME));
        for (Path folder : folders) {
            sha256.update(folder.toString().getBytes(StandardCharsets.UTF_8));
            FILES.forEach(name -> add(sha256, folder.resolve(name)));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void add(MessageDigest sha256, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        } catch (IOException absent) {
            sha256.update(ABSENT);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
