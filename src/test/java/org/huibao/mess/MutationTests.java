package org.huibao.mess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.DocumentState;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Wording;
import org.junit.jupiter.api.Test;

/** Any bytes whatsoever end in a named state, soon, and with words for a person. */
class MutationTests {
    private static final long FILES = Long.getLong("huibao.mutations", 600);
    private static final long FROM = Long.getLong("huibao.mutations.from", 0);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final List<String> ENDINGS = List.of(
            ".xlsx", ".xls", ".xlsm", ".et", ".ods", ".csv", ".tsv", ".html", ".docx", ".doc", ".pdf", ".jpg", ".zip",
            ".rar", ".xml", ".txt", ".eml", ".eml", ".mht", "");

    private final Program program = new Program();
    private final List<Published> tables = Published.all();
    private final List<byte[]> files = realFiles();

    private static List<byte[]> realFiles() {
        Stream<byte[]> made = Stream.of(Carrier.ODS, Carrier.XML_2003, Carrier.DOCX, Carrier.XLSX)
                .map(OddFile::ordinary);
        Stream<byte[]> packed = Stream.of(
                OddFile.zip(Map.of("一.xlsx", OddFile.ordinary(Carrier.XLSX), "二.csv", OddFile.ordinary(Carrier.CSV))),
                OddMails.attached("a.xlsx", OddFile.ordinary(Carrier.XLSX)),
                OddMails.html(new String(OddFile.ordinary(Carrier.HTML), StandardCharsets.UTF_8)));
        try (Stream<Path> paths = Files.walk(Path.of("src/test/resources/real"))) {
            Stream<byte[]> real = paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".json"))
                    .sorted()
                    .map(MutationTests::read);
            return Stream.of(real, made, packed).flatMap(each -> each).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void any_bytes_end_in_a_named_state() {
        LongStream.range(FROM, FROM + FILES)
                .parallel()
                .forEach(seed ->
                        assertThatCode(() -> look(seed)).as("seed %d", seed).doesNotThrowAnyException());
    }

    private void look(long seed) {
        Random random = new Random(seed);
        random.nextInt();
        byte[] file = files.get(random.nextInt(files.size()));
        Mutation mutation = Mutation.values()[(int) (seed % Mutation.values().length)];
        byte[] mutated = mutation.of(file, random);
        String name = "黄水镇" + ENDINGS.get(random.nextInt(ENDINGS.size()));
        Campaign campaign = tables.get(random.nextInt(tables.size())).campaign();
        long start = System.nanoTime();
        Program.Seen seen = program.see(name, mutated, campaign);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).as("%s of seed %d", mutation, seed).isLessThan(LONGEST);
        isNamed(seen);
    }

    private static void isNamed(Program.Seen seen) {
        assertThat(seen.state()).isNotEqualTo(DocumentState.RECEIVED);
        assertThat(seen.submitted() || !seen.findings().isEmpty()).isTrue();
        for (Finding finding : seen.findings()) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Wording.in(locale).of(finding)).isNotBlank().doesNotContain("Exception", "java.", "\tat ");
            }
        }
    }
}
