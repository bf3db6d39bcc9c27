package org.huibao.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.intake.arrivals.Archive;
import org.huibao.intake.arrivals.Arrival;
import org.huibao.post.Letter.State;
import org.springframework.stereotype.Component;

/** Delivery reports that come home: they tell which of our letters came back. */
@Component
public class Bounces {
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern WHY = Pattern.compile("(?im)^(?:Final-Recipient|Status|Diagnostic-Code):.*$");

    private final Archive archive;
    private final Post post;

    Bounces(Archive archive, Post post) {
        this.archive = archive;
        this.post = post;
    }

    /** Marks the letter that the report says was not delivered; in the caller's transaction. */
    public void read(Arrival report) {
        ReturnedMail returned = ReturnedMail.in(archive.bytes(report.sha256()));
        if (isOnlyDelayed(returned.texts())) {
            return;
        }
        String why = why(returned.texts());
        returned.messageId(id -> post.wroteWhat(id).isPresent())
                .flatMap(post::wroteWhat)
                .filter(letter -> letter.state() == State.SENT || letter.state() == State.UNCERTAIN)
                .ifPresent(letter -> post.bounced(letter, why));
    }

    /** A warning that a server still tries (RFC 3464: {@code Action: delayed}) is no bounce. */
    private static boolean isOnlyDelayed(List<String> texts) {
        List<String> actions = new ArrayList<>();
        for (String text : texts) {
            Matcher action = ACTION.matcher(text);
            while (action.find()) {
                actions.add(action.group(1));
            }
        }
        return !actions.isEmpty() && actions.stream().noneMatch("failed"::equalsIgnoreCase);
    }

    private static String why(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            Matcher line = WHY.matcher(text);
            while (line.find() && lines.size() < 6) {
                lines.add(line.group().strip());
            }
        }
        return lines.isEmpty() ? "returned by a mail server" : String.join("; ", lines);
    }
}
