package org.huibao.blanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.campaigns.Loaded;
import org.huibao.vocabulary.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form becomes a blank, and the blank the same form again. */
class FixpointTests {
    private static final long FORMS = Long.getLong("huibao.fixpoint.forms", 300);

    private static final long WRITTEN = 30;

    @TempDir
    private Path home;

    @Test
    void a_made_form_comes_back_from_its_blank_as_it_was() {
        List<Long> different = LongStream.range(0, FORMS)
                .filter(seed -> !again(MadeForm.of(seed), seed).isEmpty())
                .boxed()
                .toList();

        assertThat(different)
                .as(() -> different.isEmpty() ? "" : again(MadeForm.of(different.get(0)), -1))
                .isEmpty();
    }

    /** A web page and a text document know no number formats, so that types and scales come from words alone. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "docx"})
    void its_head_and_its_rules_come_back_from_a_blank_without_formats(String carrier) throws IOException {
        for (long seed = 0; seed < WRITTEN; seed++) {
            FormDraft form = MadeForm.of(seed);
            Written written = Written.of(blank(form, seed));
            byte[] bytes = carrier.equals("html") ? written.html() : written.docx();
            BlankImport.Imported imported = BlankImport.of("黄水镇." + carrier, bytes);

            assertThat(imported.forms()).as("form %d", seed).hasSize(1);
            FormDraft after = imported.forms().get(0);
            assertThat(heads(after)).as("form %d", seed).isEqualTo(heads(withParts(form)));
            assertThat(rules(after)).as("form %d", seed).isEqualTo(rules(withParts(form)));
        }
    }

    private static List<String> heads(FormDraft form) {
        return form.columns().stream()
                .map(column -> column.path() + " " + column.no() + " " + column.unit())
                .toList();
    }

    private static List<String> rules(FormDraft form) {
        return form.rules().stream().map(rule -> rule.rule().text()).sorted().toList();
    }

    private byte[] blank(FormDraft form, long seed) throws IOException {
        Campaign campaign = loaded(form, seed);
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        BlankWorkbook.write(
                campaign, campaign.rounds().get(0), campaign.roster().units().get(0), blank);
        return blank.toByteArray();
    }

    /** What differs, or nothing. */
    private String again(FormDraft form, long seed) {
        try {
            BlankImport.Imported imported = BlankImport.of("黄水镇.xlsx", blank(form, seed));
            String before = MadeForm.yaml(withParts(form));
            String after = imported.forms().size() == 1
                    ? MadeForm.yaml(imported.forms().get(0))
                    : imported.toString();
            boolean sure = imported.forms().stream().allMatch(FormDraft::isSure);
            return before.equals(after) && sure
                    ? ""
                    : before + "\n---\n" + after + imported.forms().get(0).unsure();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Campaign loaded(FormDraft form, long seed) throws IOException {
        Path folder = home.resolve("form" + seed);
        DraftFolder.write(folder, form, "made", Locale.ENGLISH);
        return new CampaignFolder(folder).load().fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });
    }

    /** 其中 says what is not more than what, whether the form has it among its rules or not. */
    private static FormDraft withParts(FormDraft form) {
        return new FormDraft(
                form.title(),
                form.stub(),
                form.columns(),
                DraftRule.merged(Stream.concat(form.rules().stream(), FoundRules.ofParts(form.columns()).stream())
                        .toList()),
                List.of(),
                form.units(),
                "",
                false,
                List.of());
    }
}
