package org.huibao.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huibao.fixtures.RunningService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without scripts: it keeps cookies, follows redirects and hands in forms with whatever stands in them. */
public final class Browser {
    private final RunningService service;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> set = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private Browser(RunningService service) {
        this.service = service;
    }

    public static Browser on(RunningService service) {
        return new Browser(service);
    }

    /** A page as it was answered. */
    public final class Page {
        private final HttpResponse<String> answer;
        private final Document document;
        private final int led;

        private Page(HttpResponse<String> answer, int led) {
            this.answer = answer;
            this.led = led;
            this.document = Jsoup.parse(answer.body(), answer.uri().toString());
        }

        public int status() {
            return answer.statusCode();
        }

        /** By which status the browser was led to it; 0 where it was the answer itself. */
        public int led() {
            return led;
        }

        /** With its query, where it was found in the end. */
        public String path() {
            URI uri = answer.uri();
            return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        }

        public String title() {
            return document.select("h1").text();
        }

        public String text() {
            return document.text();
        }

        public String alert() {
            return document.select("[role=alert]").text();
        }

        public String outcome() {
            return document.select("[role=status]").text();
        }

        public Document document() {
            return document;
        }

        /** Hands in the only form of the page's content. */
        public Page submit(Map<String, String> filled) {
            return submit(Objects.requireNonNull(document.select("main form").first()), filled);
        }

        /** Hands in the form that leads to a path. */
        public Page submitTo(String action, Map<String, String> filled) {
            return submit(
                    document.select("form").stream()
                            .filter(form -> form.attr("action").split("\\?")[0].equals(action))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no form for " + action + ": " + document)),
                    filled);
        }

        private Page submit(Element form, Map<String, String> filled) {
            Map<String, String> fields = new TreeMap<>();
            form.select("input[name], textarea[name]")
                    .forEach(field -> fields.put(
                            field.attr("name"), field.tagName().equals("textarea") ? field.text() : field.val()));
            form.select("select[name]")
                    .forEach(field -> fields.put(
                            field.attr("name"), field.select("option[selected]").val()));
            fields.putAll(filled);
            String action = form.attr("action");
            return post(action.isEmpty() ? path() : action, fields);
        }
    }

    public Page open(String path) {
        return follow(send(request(path).GET()));
    }

    /** Hands in fields, with no token but what they hold. */
    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** The same with the token of a page that it has open. */
    public Page postWithToken(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", open("/").document().select("input[name=_csrf]").val());
        return post(path, all);
    }

    /** How a deletion is answered; with the token of a page that it has open it could be granted. */
    public int delete(String path, boolean withToken) {
        HttpRequest.Builder request = request(path).DELETE();
        return send(withToken
                        ? request.header(
                                "X-XSRF-TOKEN",
                                open("/").document().select("input[name=_csrf]").val())
                        : request)
                .statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path));
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? request : request.header("Cookie", all);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";")[0].split("=", 2);
        set.put(pair[0], header);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private Page follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        int led = 0;
        for (int step = 0; step < 5 && List.of(302, 303).contains(last.statusCode()); step++) {
            led = last.statusCode();
            String where = last.headers().firstValue("Location").orElseThrow();
            URI to = last.uri().resolve(where);
            last = send(request(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                    .GET());
        }
        return new Page(last, led);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The header by which a cookie was set last. */
    public String lastSetCookie(String name) {
        return set.getOrDefault(name, "");
    }

    /** What is answered to whoever asks for the desk under a name. */
    public int statusUnder(String host, String path) {
        try (Socket socket = new Socket("127.0.0.1", service.uri("/").getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return Integer.parseInt(line.split(" ")[1]);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
