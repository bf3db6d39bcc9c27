package org.huibao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules, each with a specimen that it is seen to catch. */
class HouseTests {
    /** Not reading: workbooks themselves hold binary fractions, and reading is where they become decimals. */
    private static final String[] ROOMS_OF_FIGURES = {
        "vocabulary", "campaigns", "recognition", "checking", "ledger", "reply", "forwarding"
    };

    private static final String[] ROOMS_WITH_WORKBOOKS = {
        "reading", "consolidation", "reply", "blanks", "intake", "demo"
    };
    /** Rooms that can be tried without a server, a store or a mail. */
    private static final Set<String> PURE_ROOMS = Set.of(
            "vocabulary",
            "lexicon",
            "files",
            "pages",
            "campaigns",
            "intake",
            "reading",
            "recognition",
            "checking",
            "reply",
            "reminders",
            "consolidation");

    private static final Path SOURCES = Path.of("src/main/java/org/huibao");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.huibao");
    private static final HouseRules RULES = new HouseRules("org.huibao");

    private static HouseRules rulesFor(String specimen) {
        return new HouseRules("org.huibao.specimens." + specimen);
    }

    private static void catches(ArchRule rule, String specimen, String culprit) {
        JavaClasses specimens = new ClassFileImporter().importPackages("org.huibao.specimens." + specimen);
        assertThat(specimens).isNotEmpty();
        assertThatThrownBy(() -> rule.check(specimens))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void rooms_are_modules_without_circles() {
        System.setProperty("spring.modulith.detection-strategy", OpenInnerRooms.class.getName());
        ApplicationModules.of("org.huibao").verify();
    }

    @Test
    void every_room_of_the_plan_exists_and_no_other() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(HouseRules.ROOMS);
        }
    }

    @Test
    void imports_between_rooms_point_left() {
        RULES.importsPointLeft().forEach(rule -> rule.check(HOUSE));
        catches(rulesFor("order").importsPointLeft().get(0), "order", "Early");
    }

    @Test
    void every_inner_room_of_the_plan_exists_and_no_other() throws IOException {
        try (var folders = Files.walk(SOURCES, 3)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(SOURCES::relativize)
                            .filter(folder -> folder.getNameCount() > 1)
                            .map(folder -> folder.toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(HouseRules.INNER_ROOMS.entrySet().stream()
                            .flatMap(room -> room.getValue().stream().map(inner -> room.getKey() + "/" + inner))
                            .toList());
        }
    }

    @Test
    void arrows_between_inner_rooms_point_left() {
        RULES.innerArrowsPointLeft().forEach(rule -> rule.check(HOUSE));
        List<ArchRule> rules = rulesFor("inner").innerArrowsPointLeft();
        JavaClasses specimens = new ClassFileImporter().importPackages("org.huibao.specimens.inner");
        assertThat(rules.stream()
                        .map(rule -> rule.evaluate(specimens)
                                .getFailureReport()
                                .getDetails()
                                .toString()))
                .anySatisfy(found -> assertThat(found).contains("Backwards"))
                .anySatisfy(found -> assertThat(found).contains("Upwards"));
    }

    @Test
    void the_pure_rooms_know_no_arrival_and_no_stop_watch() {
        RULES.pureRoomsKnowNoArrival().check(HOUSE);
        catches(rulesFor("pure").pureRoomsKnowNoArrival(), "pure", "Addressed");
        catches(rulesFor("pure").pureRoomsKnowNoArrival(), "pure", "Timed");
    }

    @Test
    void no_two_rooms_use_one_name_for_two_things(@TempDir Path specimens) throws IOException {
        assertThat(SourceRules.namesUsedTwice(SOURCES)).isEmpty();
        Files.createDirectories(specimens.resolve("ledger"));
        Files.createDirectories(specimens.resolve("post"));
        Files.writeString(specimens.resolve("ledger/Line.java"), "");
        Files.writeString(specimens.resolve("post/Line.java"), "");
        assertThat(SourceRules.namesUsedTwice(specimens)).containsExactly("Line");
    }

    @Test
    void words_of_the_trade_stand_in_the_lexicon(@TempDir Path specimens) throws IOException {
        Path lists = Path.of("src/main/resources/lexicon");
        assertThat(SourceRules.wordsOutsideTheLexicon(SOURCES, lists)).isEmpty();
        Files.createDirectories(specimens.resolve("checking"));
        Files.createDirectories(specimens.resolve("lexicon"));
        Files.writeString(specimens.resolve("lexicon/Totals.java"), "\"合计\"");
        Files.writeString(specimens.resolve("checking/Loose.java"), """
                // "合计" in a remark, and a key "total"
                Pattern.compile("(?:Subtotals|Original Message)\\\\s*"); is("total", '计', "a \\" 小计"); label("/*", "x", "*/");
                """);
        assertThat(SourceRules.wordsOutsideTheLexicon(specimens, lists))
                .containsExactly(
                        "checking/Loose.java: (?:Subtotals|Original Message)\\\\s*",
                        "checking/Loose.java: 计",
                        "checking/Loose.java: a \\\" 小计");
    }

    @Test
    void the_vocabulary_is_free_of_frameworks() {
        RULES.vocabularyIsFreeOfFrameworks().check(HOUSE);
        catches(rulesFor("framework").vocabularyIsFreeOfFrameworks(), "framework", "Framed");
    }

    @Test
    void arguments_of_findings_are_only_shown() {
        RULES.argumentsOfFindingsAreOnlyShown().check(HOUSE);
        catches(rulesFor("steered").argumentsOfFindingsAreOnlyShown(), "steered", "Steered");
    }

    @Test
    void time_is_an_injected_clock() {
        RULES.timeIsAnInjectedClock().check(HOUSE);
        catches(rulesFor("time").timeIsAnInjectedClock(), "time", "Impatient.now");
        catches(rulesFor("time").timeIsAnInjectedClock(), "time", "Impatient.millis");
    }

    @Test
    void nobody_sleeps() {
        RULES.nobodySleeps().check(HOUSE);
        catches(rulesFor("sleep").nobodySleeps(), "sleep", "Sleeper");
    }

    @Test
    void figures_are_never_floating() {
        RULES.figuresAreNeverFloating(ROOMS_OF_FIGURES).check(HOUSE);
        catches(rulesFor("floating").figuresAreNeverFloating("ledger"), "floating", "Rounded.paid");
        catches(rulesFor("floating").figuresAreNeverFloating("ledger"), "floating", "Rounded.sum");
    }

    @Test
    void names_are_of_the_domain() {
        RULES.namesAreOfTheDomain().check(HOUSE);
        catches(rulesFor("names").namesAreOfTheDomain(), "names", "FigureHelper");
    }

    @Test
    void hashes_charsets_and_zips_are_known_in_one_room() {
        // two secrets are compared in the same time, however many characters are right; the workbook that POI has just
        // written is packed anew without its dates
        RULES.bytesAreKnownInFiles("plumbing.TokenFilter", "consolidation.DatelessWorkbook")
                .check(HOUSE);
        catches(rulesFor("once").bytesAreKnownInFiles(), "once", "Hashing");
        catches(rulesFor("once").bytesAreKnownInFiles(), "once", "Guessing");
        catches(rulesFor("once").bytesAreKnownInFiles(), "once", "Unzipping");
    }

    @Test
    void the_first_bytes_of_formats_are_known_in_one_room(@TempDir Path specimens) throws IOException {
        assertThat(SourceRules.filesKnowingFirstBytes(SOURCES)).isEmpty();
        Files.createDirectories(specimens.resolve("files"));
        Files.createDirectories(specimens.resolve("desk"));
        Files.writeString(specimens.resolve("files/Kind.java"), "int ZIP = 0x04034b50;");
        Path zip = Files.writeString(specimens.resolve("desk/Zip.java"), "int ZIP = 0x04034b50;");
        Path letters = Files.writeString(specimens.resolve("desk/Letters.java"), "byte[] zip = {'P', 'K', 3, 4};");
        Path old = Files.writeString(specimens.resolve("desk/Old.java"), "starts(\"D0CF11E0\")");
        assertThat(SourceRules.filesKnowingFirstBytes(specimens)).containsExactlyInAnyOrder(zip, letters, old);
    }

    @Test
    void constructors_hide_nothing_in_bags() {
        RULES.componentsAreNoBags().check(HOUSE);
        catches(rulesFor("bags").componentsAreNoBags(), "bags", "Everything");
    }

    @Test
    void workbooks_are_opened_and_written_in_few_rooms() {
        RULES.libraryStaysIn("org.apache.poi", ROOMS_WITH_WORKBOOKS).check(HOUSE);
        catches(rulesFor("poi").libraryStaysIn("org.apache.poi", "reading"), "poi", "Peeping");
    }

    @Test
    void camel_stays_in_the_plumbing() {
        RULES.libraryStaysIn("org.apache.camel", "plumbing").check(HOUSE);
        catches(rulesFor("camel").libraryStaysIn("org.apache.camel", "plumbing"), "camel", "Rider");
    }

    @Test
    void a_check_needs_no_spring() {
        RULES.librariesStayOutOf("vocabulary", "org.springframework").check(HOUSE);
        RULES.worksWithout("commands.CheckCommand", "org.springframework").check(HOUSE);
        RULES.worksWithout("commands.ConsolidateCommand", "org.springframework").check(HOUSE);
        catches(rulesFor("framework").librariesStayOutOf("vocabulary", "org.springframework"), "framework", "Framed");
        catches(
                rulesFor("framework").worksWithout("vocabulary.Leaning", "org.springframework"),
                "framework",
                "Leaning");
    }

    @Test
    void every_package_says_what_it_is_and_marks_null() {
        assertThat(SourceRules.packagesWithoutDoorPlate(SOURCES)).isEmpty();
        assertThat(SourceRules.packagesWithoutDoorPlate(Path.of("src/test/java/org/huibao/specimens/nameless")))
                .hasSize(1);
    }

    @Test
    void no_source_file_is_too_long(@TempDir Path specimens) throws IOException {
        assertThat(SourceRules.filesTooLong(SOURCES)).isEmpty();
        Path endless = Files.writeString(specimens.resolve("Endless.java"), "//\n".repeat(201));
        assertThat(SourceRules.filesTooLong(specimens)).containsExactly(endless);
    }

    /** The list of those without one only shrinks: write the test, and take the line out. */
    @Test
    void what_decides_has_a_test_of_its_own_name() throws IOException {
        Path tests = Path.of("src/test/java");
        assertThat(Branches.withoutATest(HOUSE, PURE_ROOMS, tests)).isEqualTo(Branches.known());
        JavaClasses specimens = new ClassFileImporter().importPackages("org.huibao.specimens.untested");
        assertThat(Branches.withoutATest(specimens, Set.of("specimens"), tests))
                .containsExactly("specimens.untested.Deciding");
    }
}
