package org.huibao.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP interface, as any program sees it. */
final class Interface {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final String token;

    Interface(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    URI address() {
        return address;
    }

    /** Every arrival, newest first. */
    List<JsonNode> arrivals() {
        return list(get("/api/arrivals?limit=1000"));
    }

    /** Every letter, newest first. */
    List<JsonNode> letters() {
        return list(get("/api/letters?limit=1000"));
    }

    JsonNode round(String campaign, String round) {
        return get("/api/campaigns/" + campaign + "/rounds/" + round);
    }

    /** Moves the clock to a local time of the campaign. */
    void moveClock(String now) {
        send(request("/api/clock")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"now\":\"" + now + "\"}")));
    }

    private JsonNode get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Failed("the service answers " + answer.statusCode() + ": " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException cause) {
            throw new Failed("the service does not answer", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("the demo was stopped", stopped);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
