package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;

import java.nio.file.Path;
import java.util.List;
import org.huibao.fixtures.TestStore;
import org.huibao.judging.InJudgement;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrivalFindingsTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void tells_how_each_document_ended_and_why(TestStore.Make make) {
        Finding blank = Finding.of(FindingCode.BLANK).ofUnit("黄水镇");
        try (Office office = new Office(make, folder)) {
            InJudgement<RecordedDocument> returned = office.file()
                    .of("a")
                    .with(HUANGSHUI, FIRST, "1", "1", blank)
                    .recorded();
            InJudgement<RecordedDocument> unread = office.file().recorded();
            assertThat(office.found().in(returned.arrival().id()))
                    .containsExactly(new ArrivalFindings.InDocument(
                            returned.documents().get(0).document().id(),
                            "表.xlsx",
                            "a",
                            DocumentState.RETURNED,
                            List.of(blank)));
            assertThat(office.found().campaign(returned.arrival().id())).contains("spring");
            assertThat(office.found().campaign(unread.arrival().id())).isEmpty();
        }
    }
}
