package org.huibao.desk.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody comes in: the campaigns, until the list of what needs a person stands there. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "redirect:/campaigns";
    }
}
