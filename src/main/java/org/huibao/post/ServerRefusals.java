package org.huibao.post;

import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a server said no to: the whole letter, or some of its recipients. */
final class ServerRefusals {
    private static final int PERMANENT = 500;
    private final Map<String, Integer> codes = new HashMap<>();
    private final StringBuilder answer = new StringBuilder();
    private int code;

    ServerRefusals(MessagingException failed) {
        for (Exception next = failed; next instanceof MessagingException one; next = one.getNextException()) {
            note(one);
        }
    }

    private void note(MessagingException one) {
        if (one instanceof SMTPAddressFailedException address) {
            codes.put(address.getAddress().getAddress().toLowerCase(Locale.ROOT), address.getReturnCode());
        } else if (one instanceof SMTPSenderFailedException sender) {
            code = sender.getReturnCode();
        } else if (one instanceof SMTPSendFailedException send) {
            code = send.getReturnCode();
        }
        answer.append(answer.isEmpty() ? "" : " | ").append(SmtpLine.answer(String.valueOf(one.getMessage())));
    }

    Attempt attempt(SmtpConversation carrier, Envelope envelope) {
        List<String> later = envelope.recipients().stream()
                .filter(recipient -> codeOf(recipient) > 0 && codeOf(recipient) < PERMANENT)
                .toList();
        if (carrier.isTaken()) {
            return new Attempt(Attempt.Outcome.TAKEN, answer.toString(), later, codes.keySet());
        }
        if (carrier.isUnanswered()) {
            return new Attempt(Attempt.Outcome.UNANSWERED, answer.toString(), envelope.recipients(), Set.of());
        }
        List<String> left = envelope.recipients().stream()
                .filter(recipient -> codeOf(recipient) < PERMANENT)
                .toList();
        return new Attempt(outcome(envelope), answer.toString(), left, codes.keySet());
    }

    private Attempt.Outcome outcome(Envelope envelope) {
        if (codes.isEmpty()) {
            return code >= PERMANENT
                    ? Attempt.Outcome.REFUSED
                    : code > 0 ? Attempt.Outcome.LATER : Attempt.Outcome.UNREACHABLE;
        }
        boolean forGood = codes.values().stream().allMatch(one -> one >= PERMANENT)
                && codes.size() == envelope.recipients().size();
        return forGood ? Attempt.Outcome.REFUSED : Attempt.Outcome.LATER;
    }

    private int codeOf(String recipient) {
        return codes.getOrDefault(recipient.toLowerCase(Locale.ROOT), 0);
    }
}
