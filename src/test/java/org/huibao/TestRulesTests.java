package org.huibao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules that the tests keep, each with a specimen that it is seen to catch. */
class TestRulesTests {
    private static final JavaClasses WITH_SPECIMENS =
            new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final JavaClasses TESTS = WITH_SPECIMENS.that(not(resideInAPackage("org.huibao.specimens..")));

    @Test
    void what_starts_a_server_says_so() {
        assertThat(TestRules.serversUntold(TESTS)).isEmpty();
        assertThat(TestRules.serversUntold(WITH_SPECIMENS)).containsExactly("org.huibao.specimens.server.QuietTests");
    }
}
