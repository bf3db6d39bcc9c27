package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a settings file is damaged, loading ends with a campaign or with problems that can be told. */
class DamagedFoldersTests {
    private static final Path BUNDLED = Path.of("campaigns/2023-spring-festival");
    private static final String[] FILES = {CampaignFile.NAME, FormFile.NAME, UnitsFile.NAME};
    private static final String SIGNS = "\t :：,，-[]{}\"'#&*!|>%@`\n\u0000\uFEFF=<()/.;0a甲";

    @TempDir
    Path parent;

    @Test
    void any_damage_ends_in_a_campaign_or_in_problems_with_words() throws IOException {
        Random random = new Random(20230115);
        ACampaign campaign = ACampaign.in(parent);
        int broken = 0;
        for (int round = 0; round < 200; round++) {
            for (String file : FILES) {
                campaign.file(file, Files.readAllBytes(BUNDLED.resolve(file)));
            }
            String victim = FILES[random.nextInt(FILES.length)];
            campaign.file(victim, damaged(Files.readString(BUNDLED.resolve(victim)), random));
            broken += campaign.load().fold(DamagedFoldersTests::told, DamagedFoldersTests::told);
        }
        assertThat(broken).isBetween(60, 195);
    }

    private static int told(Loaded.Ready ready) {
        ready.warnings().forEach(DamagedFoldersTests::told);
        return 0;
    }

    private static int told(Loaded.Broken broken) {
        assertThat(broken.problems()).isNotEmpty().allSatisfy(DamagedFoldersTests::told);
        return 1;
    }

    private static void told(Problem problem) {
        assertThat(ProblemWording.in(Locale.SIMPLIFIED_CHINESE).of(problem)).isNotBlank();
        assertThat(ProblemWording.in(Locale.ENGLISH).of(problem)).isNotBlank();
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> damaged.insert(at, damaged.substring(at, end));
                default -> damaged.setLength(Math.max(1, random.nextInt(4) == 0 ? at : damaged.length() - 1));
            }
        }
        byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
