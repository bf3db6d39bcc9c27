package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huibao.fixtures.TakesLong;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd file has its state and its finding, with a way out for whoever sent it. */
@TakesLong
class OddFilesTableTests {
    private final Program program = new Program();

    static Stream<Odd> files() {
        return Odd.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_odd_file_has_its_state_and_its_finding(Odd odd) {
        Program.Seen seen =
                program.see(odd.name(), odd.bytes().get(), OddFile.table().campaign());

        assertThat(seen.state()).as("%s: %s", odd, seen.findings()).isEqualTo(odd.state());
        List<Finding> meant = seen.findings().stream()
                .filter(finding -> finding.code().id().matches(odd.codes()))
                .toList();
        assertThat(meant.isEmpty())
                .as(seen.findings().toString())
                .isEqualTo(odd.codes().isEmpty());
        for (Finding finding : seen.findings()) {
            assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).of(finding)).matches("(?s).*[\\u4e00-\\u9fff].*。");
        }
    }
}
