package org.huibao.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a campaign with three townships and a form of two columns. */
final class DeskCampaign {
    private DeskCampaign() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("campaign.yaml"), """
                id: spring
                title: 困难群众救助情况统计表
                reporting-unit: 石柱县民政局
                contact: {name: 联系人, phone: "023-00000000", email: office@county.example}
                rounds:
                  - {id: "1", title: 第一次, opens: 2023-01-03T00:00, due: 2023-01-12T18:00, forward: 2023-01-15T09:00}
                  - {id: "2", title: 第二次, opens: 2023-01-16T00:00, due: 2023-02-08T18:00, forward: 2023-02-10T09:00}
                bureau: {name: 市民政局办公室, contact: 联系人, email: bureau@municipal.example}
                """);
        Files.writeString(folder.resolve("form.yaml"), """
                title: 困难群众救助情况统计表
                stub: {header: 地区}
                columns:
                  - {key: households, no: 1, header: 低保户数, type: count, unit: 户}
                  - {key: paid, no: 2, header: 资金支出, type: amount, unit: 万元, scale: 4}
                """);
        Files.writeString(folder.resolve("units.csv"), """
                code,name,aliases,emails,contact,phone
                01,黄水镇,黄水,huangshui@town.example,,
                02,西沱镇,西沱,xituo@town.example,,
                03,三河镇,三河,sanhe@town.example,,
                """);
    }
}
