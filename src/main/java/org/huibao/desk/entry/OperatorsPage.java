package org.huibao.desk.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operator;
import org.huibao.operators.Operators;
import org.huibao.operators.Operators.Outcome;
import org.huibao.operators.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 设置 · 操作员: who may work at the desk. A one-time address is shown once, on the page that answers. */
@Controller
@RequestMapping("/settings/operators")
class OperatorsPage {
    private static final String VIEW = "entry/operators";

    private final Operators operators;
    private final OneTimeAddresses addresses;

    OperatorsPage(Operators operators, OneTimeAddresses addresses) {
        this.operators = operators;
        this.addresses = addresses;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("all", operators.all());
        page.addAttribute("roles", Role.values());
        return VIEW;
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam Role role,
            @AuthenticationPrincipal Operator me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return answered(operators.add(name, role, me.name()), "added", name, true, request, response, page);
    }

    @PostMapping("/reset")
    String reset(
            @RequestParam String name,
            @AuthenticationPrincipal Operator me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return answered(operators.reset(name, me.name()), "reset", name, true, request, response, page);
    }

    @PostMapping("/block")
    String block(
            @RequestParam String name,
            @RequestParam boolean blocked,
            @AuthenticationPrincipal Operator me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Outcome outcome = operators.block(name, blocked, me.name());
        return answered(outcome, blocked ? "blocked" : "unblocked", name, false, request, response, page);
    }

    @PostMapping("/role")
    String role(
            @RequestParam String name,
            @RequestParam Role role,
            @AuthenticationPrincipal Operator me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return answered(operators.promote(name, role, me.name()), "role", name, false, request, response, page);
    }

    private String answered(
            Outcome outcome,
            String done,
            String name,
            boolean invites,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        page.addAttribute("about", name);
        if (outcome != Outcome.DONE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            page.addAttribute("refused", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return all(page);
        }
        page.addAttribute("done", done);
        if (invites) {
            page.addAttribute("address", address(name, request));
        }
        return all(page);
    }

    /** Under the name by which the administrator reaches the desk. */
    private String address(String name, HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        String desk = here.substring(0, here.indexOf('/', here.indexOf("//") + 2));
        return desk + "/setup/" + addresses.forOperator(operators.named(name).orElseThrow());
    }
}
