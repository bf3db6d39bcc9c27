package org.huibao.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.acts.ActingOffice.WHO;
import static org.huibao.acts.ActingOffice.came;

import java.nio.file.Path;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.journal.About;
import org.huibao.journal.Happening;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DismissingTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_nobody_will_use_is_ignored_until_somebody_takes_it_up_again(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            long document = ActingOffice.documentOf(room.office.file().recorded());
            assertThat(room.stateOf(document)).isEqualTo("unreadable");
            assertThat(came(room.dismissing.dismiss(document, WHO, ""))).isEqualTo("no-reason");
            assertThat(came(room.dismissing.dismiss(77, WHO, "x"))).isEqualTo("no-document");
            assertThat(came(room.dismissing.takeUpAgain(document, WHO))).isEqualTo("not-dismissed");
            assertThat(came(room.dismissing.dismiss(document, WHO, "打不开，也不需要"))).isEqualTo("dismissal");
            assertThat(room.stateOf(document)).isEqualTo("ignored");
            assertThat(came(room.dismissing.dismiss(document, WHO, "x"))).isEqualTo("not-open");
            assertThat(came(room.dismissing.takeUpAgain(document, "小王"))).isEqualTo("dismissal");
            assertThat(room.stateOf(document)).isEqualTo("unreadable");
            About about = About.document(document);
            assertThat(room.written(about, Happening.ACT_DISMISSAL)).isOne();
            assertThat(room.written(about, Happening.DOCUMENT_IGNORED)).isOne();
            assertThat(room.written(about, Happening.ACT_UNDONE)).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource
    void figures_are_not_put_aside_with_their_document(TestStore.Make make) {
        try (ActingOffice room = new ActingOffice(make, folder)) {
            long document = ActingOffice.documentOf(room.office
                    .mailFrom(County.XITUO)
                    .with(County.XITUO, County.FIRST, "1", "1", ActingOffice.BLANK)
                    .recorded());
            assertThat(came(room.dismissing.dismiss(document, WHO, "x"))).isEqualTo("has-figures");
        }
    }
}
