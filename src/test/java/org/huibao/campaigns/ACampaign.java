package org.huibao.campaigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.vocabulary.Campaign;

/** A campaign folder on disk for tests, small and right until a test changes a line. */
final class ACampaign {
    private static final String CAMPAIGN = """
            id: small
            title: 统计表
            rounds:
              - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
            reporting-unit: 某县民政局
            bureau: {name: 市民政局, email: bureau@municipal.example}
            """;
    private static final String FORM = """
            title: 统计表
            columns:
              - {key: households, no: 1, header: 户数, type: count, unit: 户}
              - header: 资金
                columns:
                  - {key: paid, no: 2, header: 合计, type: amount, unit: 万元}
                  - {key: cash, no: 2.1, header: 现金, type: amount, unit: 万元}
                  - {key: goods-value, no: 甲, header: 实物(万元), type: amount}
              - {key: rate, header: 比例, type: ratio}
              - {key: note, header: 备注, type: text}
            """;
    private static final String UNITS = """
            code,name,aliases,emails,contact,phone
            001,甲镇,甲乡,jia@town.example,,
            002,乙镇,,yi@town.example,,
            """;

    private final Path folder;

    private ACampaign(Path folder) {
        this.folder = folder;
    }

    static ACampaign in(Path parent) {
        ACampaign campaign = new ACampaign(parent.resolve("small"));
        campaign.campaign(CAMPAIGN).form(FORM).units(UNITS);
        return campaign;
    }

    Path folder() {
        return folder;
    }

    ACampaign campaign(String text) {
        return file(CampaignFile.NAME, text);
    }

    ACampaign campaignWith(String line) {
        return campaign(CAMPAIGN + line + "\n");
    }

    ACampaign form(String text) {
        return file(FormFile.NAME, text);
    }

    ACampaign formWith(String line) {
        return form(FORM + line + "\n");
    }

    ACampaign rule(String rule) {
        return formWith("rules: [{rule: '" + rule + "'}]");
    }

    ACampaign units(String text) {
        return file(UnitsFile.NAME, text);
    }

    ACampaign file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ACampaign file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ACampaign without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Loaded load() {
        return new CampaignFolder(folder).load();
    }

    Campaign ready() {
        return load().fold(Loaded.Ready::campaign, broken -> {
            throw new AssertionError(broken);
        });
    }

    /** What is wrong, as {@code file:line code}. */
    List<String> problems() {
        return told(load().fold(ready -> List.of(), Loaded.Broken::problems));
    }

    List<String> warnings() {
        return told(load().fold(Loaded.Ready::warnings, broken -> {
            throw new AssertionError(broken);
        }));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + " " + problem.code())
                .toList();
    }
}
