package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.Happening;
import org.huibao.post.Letter;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisteringTests {
    private static final String NEW = "new@town.example";
    private static final String UNITS = """
            code,name,aliases,emails,contact,phone
            01,黄水镇,,huangshui@town.example;hs2@town.example,,
            02,西沱镇,,xituo@town.example,,
            03,三河镇,,sanhe@town.example,,
            """;

    @TempDir
    private Path folder;

    private Path units;

    @BeforeEach
    void write() throws IOException {
        Path spring = Files.createDirectories(folder.resolve("campaigns/spring"));
        units = spring.resolve("units.csv");
        Files.writeString(units, UNITS);
        Files.writeString(spring.resolve("campaign.yaml"), """
                id: spring
                title: 困难群众救助情况统计表
                reporting-unit: 石柱县民政局
                contact: {name: 联系人, phone: "023-00000000", email: office@county.example}
                rounds:
                  - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-15T09:00}
                bureau: {name: 市民政局办公室, contact: 联系人, email: bureau@municipal.example}
                """);
        Files.writeString(spring.resolve("form.yaml"), """
                title: 困难群众救助情况统计表
                stub: {header: 地区}
                columns:
                  - {key: households, no: 1, header: 低保户数, type: count, unit: 户}
                  - {key: paid, no: 2, header: 资金支出, type: amount, unit: 万元, scale: 4}
                """);
    }

    private static UnitInRound at(ActingOffice room, String unit) {
        room.inFile().lookFirst();
        Campaign spring = room.inFolders().campaign("spring").orElseThrow();
        return new UnitInRound(
                spring, spring.rounds().get(0), spring.roster().named(unit).orElseThrow());
    }

    private static List<String> emails(ActingOffice room, String unit) {
        return at(room, unit).unit().emails();
    }

    private static long mailed(ActingOffice room, @Nullable String sender) {
        long document = room.unclaimed("地区,低保户数,资金支出\n合计,7,2.5\n");
        room.office
                .store
                .jdbc()
                .sql("UPDATE arrivals SET sender = ? WHERE id = (SELECT arrival FROM documents WHERE id = ?)")
                .param(sender)
                .param(document)
                .update();
        return document;
    }

    @ParameterizedTest
    @EnumSource
    void a_mailbox_is_registered_and_removed_in_the_file_and_counts_at_once(TestStore.Make make) throws IOException {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = at(room, "西沱镇");
            Registering mailboxes = room.mailboxes();
            assertThat(came(mailboxes.register(at, "西沱镇", WHO, ""))).isEqualTo("bad-mailbox");
            assertThat(came(mailboxes.register(at, "XITUO@town.example", WHO, "")))
                    .isEqualTo("already-registered");
            assertThat(came(mailboxes.remove(at, NEW, WHO, ""))).isEqualTo("no-mailbox");
            assertThat(units).hasContent(UNITS);
            assertThat(came(mailboxes.register(at, "New＠town.example", WHO, "换了邮箱")))
                    .isEqualTo("mailboxes");
            assertThat(emails(room, "西沱镇")).containsExactly("xituo@town.example", NEW);
            assertThat(came(mailboxes.register(at, NEW, WHO, ""))).isEqualTo("already-registered");
            assertThat(came(mailboxes.remove(at, "xituo@town.example", WHO, "停用")))
                    .isEqualTo("mailbox-removal");
            assertThat(units).hasContent(UNITS.replace("xituo@town.example", NEW));
            assertThat(room.written(at.about(), Happening.ACT_MAILBOX)).isEqualTo(1);
            assertThat(room.written(at.about(), Happening.ACT_MAILBOX_REMOVAL)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_changed_by_hand_is_taken_up_first(TestStore.Make make) throws IOException {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = at(room, "西沱镇");
            String byHand = UNITS.replace("03,三河镇,,sanhe@town.example", "03,三河镇,,other@town.example");
            Files.writeString(units, byHand);
            assertThat(came(room.mailboxes().register(at, NEW, WHO, ""))).isEqualTo("mailboxes");
            assertThat(units).hasContent(byHand.replace("xituo@town.example", "xituo@town.example;" + NEW));
            Files.writeString(units, UNITS.replace("02,西沱镇", "02,别的镇"));
            assertThat(came(room.mailboxes().register(at, "x@town.example", WHO, "")))
                    .isEqualTo("file-changed");
            Files.writeString(units, "坏了\n");
            assertThat(came(room.mailboxes().register(at, "x@town.example", WHO, "")))
                    .isIn("file-changed", "not-possible");
            assertThat(units).hasContent("坏了\n");
            assertThat(room.written(at.about(), Happening.ACT_MAILBOX)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_mailbox_of_a_claimed_table_is_remembered_and_those_before_are_told(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = at(room, "西沱镇");
            assertThat(came(room.claiming().claim(mailed(room, null), at, true, WHO, "")))
                    .isEqualTo("no-sender");
            long document = mailed(room, NEW);
            assertThat(came(room.claiming().claim(document, at, true, WHO, ""))).isEqualTo("claim");
            assertThat(emails(room, "西沱镇")).containsExactly("xituo@town.example", NEW);
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 9))
                    .extracting(Letter::kind, Letter::to)
                    .containsExactlyInAnyOrder(
                            tuple(Letter.Kind.RECEIPT, List.of(NEW)),
                            tuple(Letter.Kind.NOTICE, List.of("xituo@town.example")));
            assertThat(came(room.unclaiming().undo(document, WHO))).isEqualTo("claim");
            assertThat(emails(room, "西沱镇")).containsExactly("xituo@town.example");
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 9))
                    .extracting(Letter::state)
                    .containsOnly(Letter.State.UNSENT);
            assertThat(room.office
                            .standings
                            .of(at.campaign(), at.round(), at.unit())
                            .standing())
                    .isEqualTo(Standing.MISSING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_claimed_where_the_file_cannot_be_replaced(TestStore.Make make) throws IOException {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            UnitInRound at = at(room, "西沱镇");
            long document = mailed(room, NEW);
            Files.delete(units);
            Files.createDirectory(units);
            assertThat(came(room.claiming().claim(document, at, true, WHO, ""))).isEqualTo("file-open");
            assertThat(room.stateOf(document)).isEqualTo("unclaimed");
            assertThat(room.letters.post.newest(Long.MAX_VALUE, 9)).isEmpty();
        }
    }
}
