package org.huibao.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.crash.Found.Copy;
import org.huibao.crash.Found.Letter;

/** Every letter lies in a mailbox once, or twice with the same bytes; every mail is answered by one letter. */
final class LettersChecked {
    private final Fed fed;
    private final Found found;
    private final List<String> problems;
    private final Map<String, Letter> byMessageId = new HashMap<>();

    LettersChecked(Fed fed, Found found, List<String> problems) {
        this.fed = fed;
        this.found = found;
        this.problems = problems;
    }

    void check() {
        for (Letter letter : found.letters) {
            if (byMessageId.put(letter.messageId(), letter) != null) {
                problems.add("two letters are " + letter.messageId());
            }
        }
        found.letters.forEach(this::delivered);
        Map<String, List<Copy>> inMailboxes =
                found.copies.stream().collect(Collectors.groupingBy(copy -> copy.mailbox() + " " + copy.messageId()));
        inMailboxes.forEach(this::copies);
        fed.mails.forEach(this::answered);
    }

    private void delivered(Letter letter) {
        if (!Set.of("sent", "uncertain", "unsent").contains(letter.state())) {
            problems.add("letter " + letter.messageId() + " is " + letter.state());
        }
        for (String recipient : letter.recipients()) {
            boolean there = found.copies.stream()
                    .anyMatch(copy ->
                            copy.mailbox().equals(recipient) && copy.messageId().equals(letter.messageId()));
            if (letter.state().equals("sent") && !there) {
                problems.add(letter.messageId() + " was sent and never came to " + recipient);
            }
        }
    }

    private void copies(String name, List<Copy> copies) {
        Letter letter = byMessageId.get(copies.get(0).messageId());
        if (letter == null) {
            problems.add("no letter is known as " + name);
            return;
        }
        if (copies.size() > 2) {
            problems.add(name + " lies there " + copies.size() + " times");
        }
        // the server puts its own lines before ours
        if (!copies.stream()
                .allMatch(copy ->
                        copy.raw().stripTrailing().endsWith(letter.mail().stripTrailing()))) {
            problems.add(name + " differs from the letter that was written");
        }
    }

    private void answered(String messageId, Fed.Mailed mail) {
        Set<String> answers = new HashSet<>();
        found.copies.stream()
                .filter(copy -> messageId.equals(copy.answers()))
                .forEach(copy -> answers.add(copy.messageId()));
        int fewest = mail.isRegistered() && fed.times(mail.table()) == 1 && !isOnTheWay(messageId) ? 1 : 0;
        int most = mail.isRegistered() ? 1 : 0;
        if (answers.size() < fewest || answers.size() > most) {
            problems.add(messageId + " was answered by " + answers);
        }
    }

    /** An answer that nobody knows the fate of may be missing. */
    private boolean isOnTheWay(String messageId) {
        return found.letters.stream()
                .anyMatch(letter ->
                        letter.state().equals("uncertain") && letter.mail().contains("In-Reply-To: " + messageId));
    }
}
