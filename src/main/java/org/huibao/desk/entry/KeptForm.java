package org.huibao.desk.entry;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody had filled in when his time was over: it travels through the sign-in page and is handed in afterwards.
 *
 * @param path to which it goes
 * @param fields names and values, as they were filled in
 */
record KeptForm(String path, List<Field> fields) {
    static final String PREFIX = "kept.";
    /** More than any form of the desk has. */
    private static final int MOST = 500;

    record Field(String name, String value) {}

    /** Of a form that was refused because nobody was signed in. */
    static KeptForm of(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return new KeptForm(asked == null ? LocalPath.HOME : asked.toString(), fields(request.getParameterMap(), ""));
    }

    /** As it came back with the sign-in form. */
    static KeptForm back(HttpServletRequest request, String path) {
        return new KeptForm(path, fields(request.getParameterMap(), PREFIX));
    }

    private static List<Field> fields(Map<String, String[]> parameters, String prefix) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(prefix)
                        && !parameter.getKey().contains("csrf"))
                .flatMap(parameter -> Stream.of(parameter.getValue())
                        .map(value -> new Field(parameter.getKey().substring(prefix.length()), value)))
                .limit(MOST)
                .toList();
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
