package org.huibao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCase;

/** The rules of the house that can be read from the compiled classes, for any root package, so that specimens can be held against them. */
final class HouseRules {
    /** From left to right; a room may know itself and the rooms before it. Every room may know the journal. */
    static final List<String> ROOMS = List.of(
            "vocabulary",
            "lexicon",
            "files",
            "pages",
            "journal",
            "campaigns",
            "intake",
            "reading",
            "recognition",
            "checking",
            "judging",
            "blanks",
            "rounds",
            "ledger",
            "post",
            "reply",
            "consolidation",
            "forwarding",
            "needs",
            "reminders",
            "acts",
            "operators",
            "desk",
            "commands",
            "demo",
            "plumbing");

    /** The inner rooms of a room, from left to right; the room's own package comes last and may know them all. */
    static final Map<String, List<String>> INNER_ROOMS = Map.of(
            "intake", List.of("settings", "parts", "mime", "archives", "arrivals", "mailbox", "inbox"),
            "reading",
                    List.of(
                            "cost",
                            "cells",
                            "looks",
                            "grid",
                            "zip",
                            "xml",
                            "formulas",
                            "formats",
                            "xlsx",
                            "xls",
                            "ods",
                            "spreadsheetml",
                            "text"),
            "recognition", List.of("words", "value", "layout", "whose"),
            "desk", List.of("asked", "entry", "pages"));

    /** Rooms that know documents, clues and campaigns, and nothing of how a document came. */
    private static final String[] PURE_ROOMS = {"reading", "recognition", "checking"};

    private static final List<String> WORDS =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Service", "DTO", "Dto", "Processor");
    /** What is known about bytes on a disk in one room only. */
    private static final Set<String> BYTES = Set.of(
            "java.security.MessageDigest",
            "java.security.DigestInputStream",
            "java.nio.charset.CharsetDecoder",
            "java.util.zip.ZipFile",
            "java.util.zip.ZipInputStream",
            "java.util.jar.JarFile",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.compress.archivers.zip.ZipArchiveInputStream",
            "org.apache.poi.poifs.filesystem.FileMagic");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    List<ArchRule> importsPointLeft() {
        return Stream.iterate(0, room -> room < ROOMS.size() - 1, room -> room + 1)
                .map(this::importsPointLeft)
                .toList();
    }

    private ArchRule importsPointLeft(int room) {
        String[] right = ROOMS.subList(room + 1, ROOMS.size()).stream()
                .map(later -> root + "." + later + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + ROOMS.get(room) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .because("imports point left: " + ROOMS)
                .allowEmptyShould(true);
    }

    /** No arrow runs back between the inner rooms of a room, nor from one of them to the room itself. */
    List<ArchRule> innerArrowsPointLeft() {
        return INNER_ROOMS.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .map(inner -> innerArrowsPointLeft(room.getKey(), room.getValue(), inner)))
                .toList();
    }

    private ArchRule innerArrowsPointLeft(String room, List<String> order, String inner) {
        String house = root + "." + room;
        String[] later = Stream.concat(
                        Stream.of(house),
                        order.subList(order.indexOf(inner) + 1, order.size()).stream()
                                .map(name -> house + "." + name + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(house + "." + inner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("inner rooms know what stands left of them: " + order)
                .allowEmptyShould(true);
    }

    /** What a document means does not depend on how it came: no arrival, no sender, no stop-watch. */
    ArchRule pureRoomsKnowNoArrival() {
        String[] pure =
                Arrays.stream(PURE_ROOMS).map(room -> root + "." + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".intake..", root + ".journal..")
                .orShould()
                .callMethodWhere(describe(
                        "asks a stop-watch",
                        call -> call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("nanoTime")))
                .because("documents, clues and campaigns are all that they know")
                .allowEmptyShould(true);
    }

    ArchRule vocabularyIsFreeOfFrameworks() {
        return classes()
                .that()
                .resideInAnyPackage(root + ".vocabulary..", root + ".lexicon..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", root + ".vocabulary..", root + ".lexicon.."))
                .andShould()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java.sql..")))
                .allowEmptyShould(true);
    }

    /** Only the program's entry and the wiring may ask the machine what time it is. */
    ArchRule timeIsAnInjectedClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".plumbing..", root + ".demo..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".Huibao")
                .should()
                .callMethodWhere(describe("asks the machine for the time", HouseRules::asksTheMachine))
                .because("time is an injected Clock")
                .allowEmptyShould(true);
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getFullName().equals("java.time.Clock"));
        return (owner.startsWith("java.time.") && call.getName().equals("now") && withoutClock)
                || (owner.equals("java.time.Clock") && call.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    ArchRule nobodySleeps() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .because("waiting is somebody else's schedule")
                .allowEmptyShould(true);
    }

    /**
     * Hashes are computed, charsets known by name and read strictly, zips opened and formats told in one room.
     *
     * @param excepted classes that need one of these for something else
     */
    ArchRule bytesAreKnownInFiles(String... excepted) {
        Set<String> others =
                Arrays.stream(excepted).map(name -> root + "." + name).collect(Collectors.toSet());
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".files..")
                .and(describe("are not excepted", type -> !others.contains(type.getName())))
                .should()
                .dependOnClassesThat(describe("know bytes", type -> BYTES.contains(type.getName())))
                .orShould()
                .callMethodWhere(describe(
                        "names a charset",
                        call -> call.getTargetOwner().isEquivalentTo(Charset.class)
                                && (call.getName().equals("forName")
                                        || call.getName().equals("newDecoder"))))
                .because("the room of files knows hashes, charsets, zips and what bytes are")
                .allowEmptyShould(true);
    }

    /** What decides is a type, see {@link FindingCase}; the ledger keeps and the wording shows the arguments. */
    ArchRule argumentsOfFindingsAreOnlyShown() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".vocabulary..", root + ".ledger..")
                .should()
                .accessTargetWhere(describe(
                        "reads the arguments of a finding",
                        access -> access.getTargetOwner().isEquivalentTo(Finding.class)
                                && access.getName().equals("arguments")))
                .because("words that are shown steer nothing")
                .allowEmptyShould(true);
    }

    ArchRule figuresAreNeverFloating(String... rooms) {
        String[] packages =
                Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should(HaveMembers.of("floating figures", FLOATING))
                .because("a figure is exact")
                .allowEmptyShould(true);
    }

    /** What a constructor needs stands in it, and not in a bag beside it. */
    ArchRule componentsAreNoBags() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith("org.springframework.stereotype.Component")
                .should()
                .beAssignableTo(Record.class)
                .because("a record of beans hides what a constructor needs")
                .allowEmptyShould(true);
    }

    ArchRule namesAreOfTheDomain() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(" + String.join("|", WORDS) + ")")
                .because("a name says what a thing is in the domain")
                .allowEmptyShould(true);
    }

    ArchRule libraryStaysIn(String library, String... rooms) {
        String[] packages =
                Arrays.stream(rooms).map(room -> root + "." + room + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.not(resideInAnyPackage(packages));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(elsewhere)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true);
    }

    ArchRule librariesStayOutOf(String room, String library) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true);
    }

    /** Neither the class itself nor anything of the house that it needs knows the library. */
    ArchRule worksWithout(String name, String library) {
        return noClasses()
                .that()
                .haveFullyQualifiedName(root + "." + name)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(false);
    }
}
