package org.huibao.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a campaign whose two units are given blanks for the first of two rounds. */
final class BlankCampaign {
    private BlankCampaign() {}

    /**
     * @param form what stands in {@code form.yaml}
     * @return the campaign's folder
     */
    static Path in(Path home, String form) throws IOException {
        Path campaign = Files.createDirectory(home.resolve("small"));
        Files.writeString(campaign.resolve("campaign.yaml"), """
                title: 低保统计表
                reporting-unit: 某县民政局
                contact: {email: office@county.example}
                rounds:
                  - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-13T09:00}
                  - {id: "2", title: 第二次, opens: 2023-01-16T00:00, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
                bureau: {name: 某市民政局, email: bureau@municipal.example}
                """);
        Files.writeString(campaign.resolve("form.yaml"), form);
        Files.writeString(
                campaign.resolve("units.csv"),
                "code,name,emails\n001,黄水镇,huangshui@town.example\n002,西沱镇,xituo@town.example\n");
        return campaign;
    }
}
