package org.huibao.intake.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One Authentication-Results header taken apart by RFC 8601: whose word it is, and of each method the result with its
 * properties. Comments say nothing; what stands in a quoted string or in a property's value is no result.
 */
final class AuthenticationResult {
    private static final char EQUALS = '=';
    private static final char END = ';';

    private final List<List<String>> statements = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private boolean whole = true;

    /**
     * A method's result.
     *
     * @param sound whether the statement is written as it should be to its end; a pass in one that is not proves nothing
     */
    record Found(String method, String result, Map<String, String> properties, boolean sound) {
        Found {
            properties = Map.copyOf(properties);
        }

        boolean passes() {
            return sound && result.equals("pass");
        }

        boolean fails() {
            return result.equals("fail") || result.equals("hardfail");
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }

    AuthenticationResult(String header) {
        takeApart(header);
        statements.stream().skip(1).forEach(this::read);
    }

    /** The server that speaks, in lower case, or empty. */
    String server() {
        return statements.get(0).stream().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }

    List<Found> found() {
        return found;
    }

    /** Whether every comment and quoted string ends; where one does not, nobody knows what it has swallowed. */
    boolean isWhole() {
        return whole;
    }

    private void takeApart(String header) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        statements.add(words);
        for (int at = 0; at < header.length(); at++) {
            char here = header.charAt(at);
            if (here == '"') {
                at = quoted(header, at, word);
            } else if (here != '(' && here != EQUALS && here != END && !Character.isWhitespace(here)) {
                word.append(here);
            } else {
                end(word, words);
                if (here == '(') {
                    at = comment(header, at);
                } else if (here == EQUALS) {
                    words.add("=");
                } else if (here == END) {
                    words = new ArrayList<>();
                    statements.add(words);
                }
            }
        }
        end(word, words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** An equals sign within quotes is part of the word. */
    private int quoted(String header, int begin, StringBuilder word) {
        int at = begin + 1;
        for (; at < header.length() && header.charAt(at) != '"'; at++) {
            at += header.charAt(at) == '\\' ? 1 : 0;
            word.append(at < header.length() ? header.charAt(at) : ' ');
        }
        whole &= at < header.length();
        return at;
    }

    private int comment(String header, int begin) {
        int depth = 0;
        for (int at = begin; at < header.length(); at++) {
            char here = header.charAt(at);
            at += here == '\\' ? 1 : 0;
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        whole = false;
        return header.length();
    }

    private void read(List<String> words) {
        if (words.size() < 3 || !words.get(1).equals("=")) {
            return;
        }
        Map<String, String> properties = new HashMap<>();
        int at = 3;
        boolean sound = true;
        while (sound && at < words.size()) {
            sound = at + 1 < words.size() && words.get(at + 1).equals("=");
            int end = valueEnd(words, at + 2);
            if (sound) {
                properties.putIfAbsent(
                        words.get(at).toLowerCase(Locale.ROOT),
                        String.join("", words.subList(Math.min(at + 2, end), end))
                                .toLowerCase(Locale.ROOT));
            }
            at = end;
        }
        String method = words.get(0).toLowerCase(Locale.ROOT).split("/", 2)[0];
        found.add(new Found(method, words.get(2).toLowerCase(Locale.ROOT), properties, sound));
    }

    /** A value may hold equals signs that its server did not quote: {@code smtp.mailfrom=dmarc=pass@evil.example}. */
    private static int valueEnd(List<String> words, int begin) {
        int at = begin + 1;
        while (at + 1 < words.size() && words.get(at).equals("=")) {
            at += 2;
        }
        return Math.min(at, words.size());
    }
}
