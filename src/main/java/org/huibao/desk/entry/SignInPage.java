package org.huibao.desk.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huibao.operators.SignIns;
import org.huibao.operators.SigningIn;
import org.huibao.operators.SigningIn.Attempt;
import org.huibao.operators.SigningIn.SignedIn;
import org.huibao.operators.SigningIn.TooOften;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登录: name and password, and out again. */
@Controller
class SignInPage {
    private static final String VIEW = "entry/sign-in";

    private final SigningIn signingIn;
    private final SignIns signIns;

    SignInPage(SigningIn signingIn, SignIns signIns) {
        this.signingIn = signingIn;
        this.signIns = signIns;
    }

    @GetMapping("/sign-in")
    String form(@RequestParam(required = false) @Nullable String next, Model page) {
        page.addAttribute("next", LocalPath.of(next));
        return VIEW;
    }

    /** What came without a badge to a page: the form itself is kept. */
    @PostMapping("/sign-in/kept")
    String kept(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        KeptForm form = KeptForm.of(request);
        page.addAttribute("next", LocalPath.of(form.path()));
        page.addAttribute("kept", form);
        return VIEW;
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        KeptForm kept = KeptForm.back(request, LocalPath.of(next));
        Attempt attempt = signingIn.attempt(account, password, request.getRemoteAddr());
        if (attempt instanceof SignedIn in) {
            response.addHeader(HttpHeaders.SET_COOKIE, Badge.of(in.secret(), request));
            page.addAttribute("kept", kept);
            return kept.isEmpty() ? "redirect:" + kept.path() : "entry/go-on";
        }
        boolean tooOften = attempt instanceof TooOften;
        response.setStatus((tooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED).value());
        page.addAttribute("account", account);
        page.addAttribute("next", kept.path());
        page.addAttribute("kept", kept);
        page.addAttribute(
                "wait", attempt instanceof TooOften often ? often.pause().toSeconds() + 1 : null);
        page.addAttribute("refused", tooOften ? "too-often" : "wrong");
        return VIEW;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        Badge.shownBy(request).ifPresent(signIns::end);
        response.addHeader(HttpHeaders.SET_COOKIE, Badge.none(request));
        response.addHeader(HttpHeaders.SET_COOKIE, Badge.noToken(request));
        return "redirect:/sign-in";
    }
}
