package org.huibao.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huibao.campaigns.CampaignFolder;
import org.huibao.vocabulary.Campaign;
import org.springframework.util.FileSystemUtils;

/** A small campaign of invented townships, written as a folder and loaded like any other. */
public final class TownCampaign {
    public static final String FORM = """
            title: 城市居民最低生活保障统计表
            aliases: [城市低保统计表]
            stub: {header: 地区, aliases: [乡镇, 乡镇（街道）, 填报单位]}
            columns:
              - {key: households, no: 1, header: 低保户数, type: count, unit: 户}
              - {key: persons, no: 2, header: 低保人数, type: count, unit: 人}
              - header: 动态管理
                columns:
                  - {key: added, no: 5, header: 当月新增, type: count, unit: 人, empty: zero}
                  - {key: left, no: 6, header: 当月退出, type: count, unit: 人, empty: zero}
              - {key: paid, no: 7, header: 1-10月资金总支出, type: amount, unit: 万元, scale: 4}
              - header: 1-10月资金总支出
                columns:
                  - {key: basic, no: 8, header: 其中：低保金, type: amount, unit: 万元, required: false}
                  - {key: extra, no: 9, header: 其中：物价补贴, type: amount, unit: 万元, required: false}
            """;
    public static final String UNITS = """
            code,name,aliases,emails,contact,phone
            1,黄水镇,,huangshui@town.example,,
            2,西沱镇,,xituo@town.example,,
            3,万安街道,,wanan@town.example,,
            4,三河镇,三河乡,sanhe@town.example,,
            """;
    public static final String CAMPAIGN = """
            id: towns
            title: 城市居民最低生活保障统计表
            reporting-unit: 石柱土家族自治县民政局
            rounds:
              - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
              - {id: "2", title: 第二次, opens: 2023-01-16T00:00, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
            """;

    private TownCampaign() {}

    public static Campaign usual() {
        return of("towns", CAMPAIGN, FORM);
    }

    public static Campaign of(String id, String campaign, String form) {
        return of(id, campaign, form, UNITS);
    }

    public static Campaign of(String id, String campaign, String form, String units) {
        try {
            Path scratch = Files.createTempDirectory("campaign");
            try {
                Path folder = Files.createDirectories(scratch.resolve(id));
                Files.writeString(
                        folder.resolve("campaign.yaml"),
                        campaign.replace("id: towns", "id: " + id),
                        StandardCharsets.UTF_8);
                Files.writeString(folder.resolve("form.yaml"), form, StandardCharsets.UTF_8);
                Files.writeString(folder.resolve("units.csv"), units, StandardCharsets.UTF_8);
                return new CampaignFolder(folder).load().fold(ready -> ready.campaign(), broken -> {
                    throw new AssertionError(broken.problems());
                });
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
