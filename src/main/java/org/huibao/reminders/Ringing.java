package org.huibao.reminders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** One alert on its way to another program: kinds and counts, no figures, no names, no secrets. */
final class Ringing {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final URI webhook;

    Ringing(AlertSettings settings) {
        this.webhook = Objects.requireNonNull(settings.webhook());
    }

    /** Returns where the program has taken it. */
    void post(List<Waiting> needs, Instant at) throws IOException, InterruptedException {
        Map<String, Object> alert = new LinkedHashMap<>();
        alert.put("service", "huibao");
        alert.put("at", at.toString());
        alert.put("needs", needs);
        HttpRequest request = HttpRequest.newBuilder(webhook)
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(alert)))
                .build();
        int status = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status < 200 || status >= 300) {
            throw new IOException("answered with status " + status);
        }
    }
}
