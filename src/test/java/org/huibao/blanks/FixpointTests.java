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

/** A form becomes a blank, and the blank the same form again. */
class FixpointTests {
    private static final long FORMS = Long.getLong("huibao.fixpoint.forms", 300);

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

    /** What differs, or nothing. */
    private String again(FormDraft form, long seed) {
        try {
            Campaign campaign = loaded(form, seed);
            ByteArrayOutputStream blank = new ByteArrayOutputStream();
            BlankWorkbook.write(
                    campaign,
                    campaign.rounds().get(0),
                    campaign.roster().units().get(0),
                    blank);
            BlankImport.Imported imported = BlankImport.of("黄水镇.xlsx", blank.toByteArray());
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
