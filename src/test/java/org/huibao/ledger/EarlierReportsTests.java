package org.huibao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huibao.fixtures.County.FIRST;
import static org.huibao.fixtures.County.HUANGSHUI;
import static org.huibao.fixtures.County.SECOND;
import static org.huibao.fixtures.County.XITUO;
import static org.huibao.fixtures.County.at;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huibao.fixtures.County;
import org.huibao.fixtures.TestStore;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.Forwarding;
import org.huibao.vocabulary.ReportingUnit;
import org.huibao.vocabulary.Round;
import org.huibao.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EarlierReportsTests {
    private static final Instant A_YEAR_AGO = at("2022-01-12T18:00");
    private static final Round NOW = round("now", at("2023-01-12T18:00"));

    @TempDir
    private Path folder;

    private static Round round(String id, @Nullable Instant due) {
        return new Round(id, id, null, null, due, null);
    }

    private static Campaign campaign(Round... rounds) {
        return County.campaign(List.of(rounds), Forwarding.USUAL);
    }

    private Office office(Campaign campaign) {
        return new Office(TestStore.Make.SQLITE, folder, campaign, Clock.systemUTC());
    }

    private static Optional<BigDecimal> aYearBefore(Office office, Campaign campaign, Round round, ReportingUnit unit) {
        Term.Operand year = new Term.Operand("households", Term.When.YEAR_BEFORE, "");
        return office.remembered().figure(campaign, round, unit, year);
    }

    @Test
    void a_year_before_is_the_round_that_was_due_nearest_to_a_year_ago() {
        Round nearest = round("nearest", A_YEAR_AGO.plus(Duration.ofDays(2)));
        Round near = round("near", A_YEAR_AGO.minus(Duration.ofDays(20)));
        Round undue = round("undue", null);
        Campaign campaign = campaign(undue, near, nearest, NOW);
        try (Office office = office(campaign)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, undue, "10", "1").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, nearest, "20", "1").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, near, "30", "1").recorded();
            assertThat(aYearBefore(office, campaign, NOW, HUANGSHUI)).contains(new BigDecimal("20"));
            assertThat(aYearBefore(office, campaign, undue, HUANGSHUI)).isEmpty();
        }
    }

    @Test
    void a_round_is_of_another_time_of_the_year_beyond_forty_five_days() {
        Round just = round("just", A_YEAR_AGO.plus(Duration.ofDays(45)));
        Round beyond = round("beyond", A_YEAR_AGO.plus(Duration.ofDays(45)).plusSeconds(1));
        try (Office office = office(campaign(just, beyond, NOW))) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, just, "10", "1").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, beyond, "20", "1").recorded();
            assertThat(aYearBefore(office, campaign(just, NOW), NOW, HUANGSHUI)).contains(new BigDecimal("10"));
            assertThat(aYearBefore(office, campaign(beyond, NOW), NOW, HUANGSHUI))
                    .isEmpty();
        }
    }

    @Test
    void in_the_campaign_before_it_is_the_round_of_the_same_name_or_else_the_last() {
        Round first = round("1", at("2022-06-01T18:00"));
        Round last = round("2", at("2022-07-01T18:00"));
        try (Office office = office(campaign(first, last))) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, first, "10", "1").recorded();
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, last, "20", "1").recorded();
            assertThat(aYearBefore(office, following("spring", first), first, HUANGSHUI))
                    .contains(new BigDecimal("10"));
            assertThat(aYearBefore(office, following("spring", NOW), NOW, HUANGSHUI))
                    .contains(new BigDecimal("20"));
            Term.Operand before = new Term.Operand("households", Term.When.PREVIOUS_ROUND, "");
            assertThat(office.remembered().figure(following("spring", NOW), NOW, HUANGSHUI, before))
                    .contains(new BigDecimal("20"));
        }
    }

    @Test
    void a_unit_that_was_renamed_is_found_under_its_earlier_name() {
        Round before = round("before", A_YEAR_AGO);
        Campaign campaign = campaign(before, NOW);
        ReportingUnit renamed = new ReportingUnit("01", "黄水街道", List.of("黄水镇"), List.of(), "", "");
        try (Office office = office(campaign)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, before, "10", "1").recorded();
            assertThat(aYearBefore(office, campaign, NOW, renamed)).contains(new BigDecimal("10"));
            Term.Operand other = new Term.Operand("households", Term.When.OTHER_CAMPAIGN, "spring");
            assertThat(office.remembered().figure(campaign, NOW, renamed, other))
                    .contains(new BigDecimal("10"));
            assertThat(office.remembered().figure(campaign, NOW, HUANGSHUI, Term.Operand.here("households")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void remembers_the_round_before(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.5").recorded();
            Term.Operand before = new Term.Operand("paid", Term.When.PREVIOUS_ROUND, "");
            assertThat(office.remembered().figure(office.campaign, SECOND, HUANGSHUI, before))
                    .contains(new BigDecimal("11.5"));
            assertThat(office.remembered().figure(office.campaign, FIRST, HUANGSHUI, before))
                    .isEmpty();
            assertThat(office.remembered().figure(office.campaign, SECOND, XITUO, before))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looks_a_year_back_and_into_other_campaigns(TestStore.Make make) {
        try (Office office = new Office(make, folder)) {
            office.mailFrom(HUANGSHUI).with(HUANGSHUI, FIRST, "90", "11.5").recorded();
            Round later = new Round(
                    "1", "第一次", null, null, Objects.requireNonNull(FIRST.due()).plus(Duration.ofDays(365)), null);
            var next = following(office.campaign.id(), later);
            for (Term.When when : List.of(Term.When.PREVIOUS_ROUND, Term.When.YEAR_BEFORE)) {
                assertThat(office.remembered().figure(next, later, HUANGSHUI, new Term.Operand("paid", when, "")))
                        .contains(new BigDecimal("11.5"));
            }
            Term.Operand other = new Term.Operand("households", Term.When.OTHER_CAMPAIGN, "spring");
            assertThat(office.remembered().figure(next, later, HUANGSHUI, other))
                    .contains(new BigDecimal("90"));
        }
    }

    private static Campaign following(String id, Round round) {
        var before = County.campaign();
        return new Campaign(
                new Campaign.Notice("next", before.title(), null, before.reportingUnit(), before.contact()),
                before.zone(),
                id,
                List.of(round),
                new Campaign.Correspondence(before.bureau(), before.reminders(), before.forwarding(), before.letters()),
                before.form(),
                before.roster());
    }
}
