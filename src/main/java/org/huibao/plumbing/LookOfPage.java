package org.huibao.plumbing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * All that a page asks of the store is answered of one moment. The look ends before the page is written: whoever reads slowly
 * holds nothing, and what is sent as a file is not looked at so.
 */
final class LookOfPage implements HandlerInterceptor {
    private final OneLook looks;

    LookOfPage(OneLook looks) {
        this.looks = looks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && handler instanceof HandlerMethod page
                && page.getMethod().getReturnType() == String.class) {
            looks.begin();
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        looks.end();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        looks.end();
    }
}
