package org.huibao.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huibao.campaigns.CampaignEdits.Edited;
import org.huibao.fixtures.SmallCampaign;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignEditsTests {
    @TempDir
    private Path home;

    private Campaigns campaigns;
    private CampaignEdits edits;

    @BeforeEach
    void open() {
        SmallCampaign.in(home);
        campaigns = new Campaigns(home.resolve("campaigns"), FixedParts.NONE);
        campaigns.refresh();
        edits = new CampaignEdits(campaigns);
    }

    private Path file(String name) {
        return home.resolve("campaigns/small").resolve(name);
    }

    private Campaign campaign() {
        return campaigns.campaign("small").orElseThrow();
    }

    private Edited due(String moment) {
        return edits.edit(campaign(), RoundDates.edit("1", Map.of("due", moment)));
    }

    @Test
    void a_file_that_would_not_be_understood_stays_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(file("campaign.yaml"));
        assertThat(due("2023-01-14T18:00")).isEqualTo(Edited.NOT_UNDERSTOOD);
        assertThat(edits.edit(campaign(), RoundDates.edit("9", Map.of("due", "2023-01-12T20:00"))))
                .isEqualTo(Edited.NOT_UNDERSTOOD);
        assertThat(Files.readAllBytes(file("campaign.yaml"))).isEqualTo(before);
        assertThat(due("2023-01-12T20:00")).isEqualTo(Edited.DONE);
        assertThat(file("campaign.yaml")).content().contains("due: 2023-01-12T20:00,");
    }

    @Test
    void what_somebody_has_written_since_it_was_read_is_not_taken_back() throws IOException {
        String byHand = Files.readString(file("campaign.yaml")) + "# 王主任改过\n";
        Files.writeString(file("campaign.yaml"), byHand);
        assertThat(due("2023-01-12T20:00")).isEqualTo(Edited.CHANGED_BY_HAND);
        assertThat(file("campaign.yaml")).hasContent(byHand);
        campaigns.refresh();
        assertThat(due("2023-01-12T20:00")).isEqualTo(Edited.DONE);
        assertThat(file("campaign.yaml")).content().contains("王主任改过").contains("2023-01-12T20:00");
    }

    @Test
    void a_file_that_cannot_be_read_or_that_is_gone_is_not_written() throws IOException {
        Campaign before = campaign();
        Files.delete(file("units.csv"));
        Files.createDirectory(file("units.csv"));
        assertThat(edits.edit(
                        before, UnitMailboxes.registered(before.roster().units().get(0), "a@b.example")))
                .isEqualTo(Edited.FILE_OPEN);
    }

    @Test
    void a_mailbox_is_registered_and_removed_and_all_else_keeps_its_bytes() throws IOException {
        String written = "\uFEFFname,科室,emails,code\r\n东山镇,\"救助,股\",a@b.example；C@d.example,001\r\n\r\n西河镇,x\r\n";
        Files.writeString(file("units.csv"), written);
        campaigns.refresh();
        ReportingUnit east = campaign().roster().units().get(0);
        assertThat(edits.edit(campaign(), UnitMailboxes.registered(east, "e@f.example")))
                .isEqualTo(Edited.DONE);
        assertThat(bytes()).isEqualTo(written.replace("C@d.example", "C@d.example；e@f.example"));
        campaigns.refresh();
        east = campaign().roster().units().get(0);
        assertThat(edits.edit(campaign(), UnitMailboxes.removed(east, "c@d.example")))
                .isEqualTo(Edited.DONE);
        assertThat(bytes()).isEqualTo(written.replace("C@d.example", "e@f.example"));
        campaigns.refresh();
        ReportingUnit west = campaign().roster().units().get(1);
        assertThat(edits.edit(campaign(), UnitMailboxes.registered(west, "g@h.example")))
                .isEqualTo(Edited.DONE);
        assertThat(bytes()).contains("\r\n西河镇,x,g@h.example\r\n");
    }

    private String bytes() throws IOException {
        return new String(Files.readAllBytes(file("units.csv")), StandardCharsets.UTF_8);
    }
}
