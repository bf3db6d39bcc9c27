package org.huibao.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was sent in, as its senders know it. */
final class Fed {
    final List<String> rounds = new ArrayList<>();
    /** Mails by their Message-ID. */
    final Map<String, Mailed> mails = new LinkedHashMap<>();
    /** Files dropped, by their name; each name is used once. */
    final Map<String, Table> files = new LinkedHashMap<>();

    /** A township's figures for a round. */
    record Table(String unit, String round, int households, int persons) {
        /** The form's rule: not more households than persons. */
        String verdict() {
            return households <= persons ? "accepted" : "returned";
        }

        String figures() {
            return "households=" + households + " persons=" + persons;
        }

        String text() {
            return "困难群众慰问情况统计表,,\n地区,慰问户数,慰问人数\n" + unit + "," + households + "," + persons + "\n";
        }

        String sha256() {
            return Fed.sha256(text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A mail with a table.
     *
     * @param isRegistered whether its sender may report for the unit
     * @param deliveries how often the very same mail came
     */
    record Mailed(String from, Table table, boolean isRegistered, int deliveries) {}

    /** How often a table was sent by somebody who may, the same mail counted once. */
    long times(Table table) {
        return mails.values().stream()
                        .filter(mail -> mail.isRegistered() && mail.table().equals(table))
                        .count()
                + files.values().stream().filter(table::equals).count();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }
}
