package org.huibao.desk.entry;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookie by which a browser is known again: no script reads it, and no other site's form sends it. */
final class Badge {
    static final String NAME = "huibao";

    private Badge() {}

    static Optional<String> shownBy(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    static String of(String secret, HttpServletRequest request) {
        return cookie(secret, request).build().toString();
    }

    static String none(HttpServletRequest request) {
        return cookie("", request).maxAge(Duration.ZERO).build().toString();
    }

    /** Ends what the forms of the pages so far show; the next page has another. */
    static String noToken(HttpServletRequest request) {
        return ResponseCookie.from("XSRF-TOKEN", "")
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .maxAge(Duration.ZERO)
                .build()
                .toString();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }
}
