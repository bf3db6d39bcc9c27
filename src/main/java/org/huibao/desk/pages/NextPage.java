package org.huibao.desk.pages;

import java.net.URI;
import java.util.List;
import org.huibao.desk.asked.NeedPlace;
import org.huibao.needs.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 处理并看下一件: leads from what somebody has just settled to what presses next, and home where nothing does. */
@Controller
class NextPage {
    private final Needs needs;

    NextPage(Needs needs) {
        this.needs = needs;
    }

    @GetMapping("/next")
    ResponseEntity<Void> next(@RequestParam(defaultValue = "") String from) {
        List<String> places = needs.all().stream().map(NeedPlace::of).distinct().toList();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(after(places, from)))
                .build();
    }

    /** What somebody did on a page below the place of a need was done there. */
    static String after(List<String> places, String from) {
        int here = 0;
        while (here < places.size() && !isBelow(from, places.get(here))) {
            here++;
        }
        return places.stream()
                .skip(here < places.size() ? here + 1L : 0)
                .findFirst()
                .or(() -> places.stream().filter(place -> !isBelow(from, place)).findFirst())
                .orElse("/");
    }

    private static boolean isBelow(String address, String place) {
        return address.equals(place) || address.startsWith(place + "/") || address.startsWith(place + "?");
    }
}
