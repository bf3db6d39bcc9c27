package org.huibao.desk.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.OneTimeAddresses.Invited;
import org.huibao.operators.OneTimeAddresses.Used;
import org.huibao.operators.Operator;
import org.huibao.operators.PasswordQuality;
import org.huibao.operators.SigningIn;
import org.huibao.operators.SigningIn.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a one-time address: somebody chooses his password, the first one his name as well. Looking uses nothing up. */
@Controller
class SetupPage {
    private static final String VIEW = "entry/setup";

    private final OneTimeAddresses addresses;
    private final SigningIn signingIn;

    SetupPage(OneTimeAddresses addresses, SigningIn signingIn) {
        this.addresses = addresses;
        this.signingIn = signingIn;
    }

    @GetMapping("/setup/{secret}")
    String form(@PathVariable String secret, HttpServletResponse response, Model page) {
        Optional<Invited> invited = addresses.look(secret);
        invited.ifPresentOrElse(one -> show(one, page), () -> gone(response, page));
        return VIEW;
    }

    @PostMapping("/setup/{secret}")
    String choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Optional<Invited> invited = addresses.look(secret);
        if (invited.isEmpty()) {
            gone(response, page);
            return VIEW;
        }
        show(invited.get(), page);
        Operator operator = invited.get().operator();
        String name = operator == null ? account : operator.name();
        String trouble = trouble(secret, name, password, again);
        if (!trouble.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("account", account);
            page.addAttribute("refused", trouble);
            return VIEW;
        }
        if (signingIn.attempt(name, password, request.getRemoteAddr()) instanceof SignedIn in) {
            response.addHeader(HttpHeaders.SET_COOKIE, Badge.of(in.secret(), request));
            return "redirect:/";
        }
        return "redirect:/sign-in";
    }

    /** What stands in the way, as the key of a sentence; empty once the address is used. */
    private String trouble(String secret, String name, String password, String again) {
        if (!password.equals(again)) {
            return "not-the-same";
        }
        PasswordQuality quality = PasswordQuality.of(password, name);
        if (quality != PasswordQuality.GOOD) {
            return word(quality);
        }
        Used used = addresses.use(secret, name, password);
        return used == Used.DONE ? "" : word(used);
    }

    private static String word(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void show(Invited invited, Model page) {
        page.addAttribute("invited", invited);
    }

    private static void gone(HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.GONE.value());
        page.addAttribute("refused", "gone");
    }
}
