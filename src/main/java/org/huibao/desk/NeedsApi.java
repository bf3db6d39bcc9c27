package org.huibao.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.huibao.desk.asked.Zones;
import org.huibao.needs.Need;
import org.huibao.needs.NeedWords;
import org.huibao.needs.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 工作台: what needs a person now, the nearest deadline first. */
@RestController
class NeedsApi {
    private final Needs needs;
    private final Zones zones;

    NeedsApi(Needs needs, Zones zones) {
        this.needs = needs;
        this.zones = zones;
    }

    /** A need as it is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NeedEntry(
            String what,
            String about,
            @Nullable String campaign,
            @Nullable String round,
            @Nullable String unit,
            String since,
            String text) {}

    @GetMapping("/api/needs")
    List<NeedEntry> needs(Locale locale) {
        NeedWords words = NeedWords.in(locale);
        return needs.all().stream().map(need -> entry(need, words)).toList();
    }

    private NeedEntry entry(Need need, NeedWords words) {
        return new NeedEntry(
                need.what().word(),
                need.about().withoutWhere().text(),
                need.matter().campaign(),
                need.matter().round(),
                need.matter().unit(),
                Zones.text(need.since(), zones.of(need.matter().campaign())),
                words.of(need));
    }
}
