package org.huibao.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.huibao.crash.Fed.Mailed;
import org.huibao.crash.Fed.Table;
import org.huibao.fixtures.MailServer;

/** Twelve townships that send for each round: good and wrong tables, corrections, the same again, by mail and as files. */
final class Townships {
    static final List<String> NAMES =
            List.of("东山镇", "西河镇", "南坪乡", "北原镇", "中塘镇", "上岭乡", "下湾镇", "青石乡", "白沙镇", "红岩乡", "长滩镇", "平溪乡");
    private static final String STRANGER = "stranger@elsewhere.example";

    private final Fed fed = new Fed();
    private final MailServer mail;
    private final Path home;
    private final Random random;
    private final List<Runnable> sendings = new ArrayList<>();
    private final List<Runnable> sentAgain = new ArrayList<>();
    private int serial;

    Townships(MailServer mail, Path home, Random random) {
        this.mail = mail;
        this.home = home;
        this.random = random;
    }

    static String address(int unit) {
        return "town" + (unit + 1) + "@town.example";
    }

    Fed fed() {
        return fed;
    }

    /** What is going to be sent for a round, each thing once called. */
    Deque<Runnable> round(String id, String title) {
        fed.rounds.add(id);
        sendings.clear();
        sentAgain.clear();
        for (int unit = 0; unit < NAMES.size(); unit++) {
            Table good = new Table(NAMES.get(unit), id, 10 + unit, 100 + serial);
            Table wrong = new Table(NAMES.get(unit), id, 900 + unit, 500 + serial);
            switch (unit % 6) {
                case 0 -> mails(unit, title, wrong, good);
                case 1 -> repeated(unit, title, good);
                case 2 -> files(title, wrong, good);
                case 3 -> mails(unit, title, good, new Table(good.unit(), id, 20 + unit, 300 + serial));
                case 4 -> copied(unit, title, good);
                default -> mails(unit, title, good);
            }
        }
        Table foreign = new Table(NAMES.get(0), id, 1, 700 + serial);
        sendings.add(() -> send(STRANGER, title, foreign, false, 1));
        List<Runnable> shuffled = new ArrayList<>(sendings);
        Collections.shuffle(shuffled, random);
        return new ArrayDeque<>(shuffled);
    }

    private void mails(int unit, String title, Table... tables) {
        for (Table table : tables) {
            sendings.add(() -> send(address(unit), title, table, true, 1));
        }
    }

    /** The same table in another mail. */
    private void repeated(int unit, String title, Table table) {
        mails(unit, title, table, table);
        sentAgain.add(sendings.get(sendings.size() - 2));
    }

    /** What another mail of the round says again, whichever comes first; once called. */
    List<Runnable> sentAgain() {
        return sentAgain;
    }

    /** The very same mail twice. */
    private void copied(int unit, String title, Table table) {
        sendings.add(() -> send(address(unit), title, table, true, 2));
    }

    private void files(String title, Table... tables) {
        for (Table table : tables) {
            sendings.add(() -> drop(title, table));
        }
    }

    private void send(String from, String title, Table table, boolean isRegistered, int times) {
        String text = MailServer.mail(from, "呈报 " + word(++serial), name(title, table), table.text());
        String messageId = text.substring(text.indexOf('<'), text.indexOf('>') + 1);
        if (fed.mails.put(messageId, new Mailed(from, table, isRegistered, times)) != null) {
            throw new IllegalStateException("two mails are " + messageId);
        }
        for (int time = 0; time < times; time++) {
            mail.deliver(text);
        }
    }

    private void drop(String title, Table table) {
        String name = name(title, table).replace(".csv", word(++serial) + ".csv");
        fed.files.put(name, table);
        try {
            Path draft = Files.writeString(home.resolve(name), table.text(), StandardCharsets.UTF_8);
            Files.move(draft, Files.createDirectories(home.resolve("inbox")).resolve(name));
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String name(String title, Table table) {
        return table.unit() + "（" + title + "）.csv";
    }

    /** A number without digits, which nothing takes for a period. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return word.toString();
    }
}
