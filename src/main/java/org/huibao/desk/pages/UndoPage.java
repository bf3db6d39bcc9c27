package org.huibao.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.huibao.acts.TakingBack;
import org.huibao.desk.asked.Who;
import org.huibao.desk.entry.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 撤销: the button beside what was just done. */
@Controller
class UndoPage {
    private final TakingBack acts;

    private final AfterAct after;

    UndoPage(TakingBack acts, AfterAct after) {
        this.after = after;
        this.acts = acts;
    }

    @PostMapping("/acts/{id}/undo")
    String undo(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String back,
            Authentication who,
            HttpServletResponse response,
            Model page) {
        String path = LocalPath.of(back).split("\\?", 2)[0];
        page.addAttribute("back", path);
        return after.of(acts.takeBack(id, Who.of(who)), null, path, response, page)
                .orElse("pages/refused");
    }
}
