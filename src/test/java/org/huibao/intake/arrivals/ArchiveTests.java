package org.huibao.intake.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.files.Sha256;
import org.huibao.intake.settings.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {
    @TempDir
    private Path home;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = new Archive(Places.in(home));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home.resolve("data/archive"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void keeps_several_together_each_once_under_its_hash() throws IOException {
        List<Archive.Kept> kept = archive.keep(List.of(bytes("one"), bytes("two"), bytes("one")));
        assertThat(kept)
                .extracting(Archive.Kept::sha256)
                .containsExactly(Sha256.of(bytes("one")), Sha256.of(bytes("two")), Sha256.of(bytes("one")));
        assertThat(kept).extracting(Archive.Kept::size).containsOnly(3L);
        assertThat(archive.bytes(kept.get(1).sha256())).isEqualTo(bytes("two"));
        assertThat(files()).hasSize(2);
    }

    @Test
    void what_is_filled_is_kept_only_when_it_is_settled() throws IOException {
        Archive.Coming coming = archive.fill(new ByteArrayInputStream(bytes("one")));
        assertThatThrownBy(() -> archive.bytes(coming.kept().sha256())).isInstanceOf(UncheckedIOException.class);
        archive.settle(List.of(coming));
        assertThat(archive.bytes(coming.kept().sha256())).isEqualTo(bytes("one"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void bytes_that_break_off_leave_nothing_behind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }
        };
        assertThatThrownBy(() -> archive.keep(broken)).hasMessage("the line is cut");
        assertThat(files()).isEmpty();
    }
}
