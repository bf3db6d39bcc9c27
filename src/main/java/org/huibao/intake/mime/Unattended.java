package org.huibao.intake.mime;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.MailWords;

/** Mailboxes behind which no person reads, by the names that they go by (RFC 3834, section 2, asks for such care). */
public final class Unattended {
    private static final Pattern IN_BRACKETS = Pattern.compile("<([^<>]*)>\\s*$");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)|\"[^\"]*\"(?!@)");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.\\s\"]");

    private Unattended() {}

    /** Whether a program writes from there and nothing sent there is read; the address may lack its domain. */
    public static boolean is(String mailbox) {
        String local = local(mailbox);
        String name = SEPARATORS.matcher(local).replaceAll("");
        return MailWords.CARRIER.matches(name)
                || MailWords.PROGRAM.matches(name)
                || MailWords.LIST_MACHINE.matches(local);
    }

    /** Whether a From is that of the machine that carries mails: by name, with or without a domain, or nobody's at all. */
    static boolean isCarrier(String from) {
        Matcher brackets = IN_BRACKETS.matcher(from);
        boolean bracketed = brackets.find();
        String address = bracketed ? brackets.group(1) : COMMENT.matcher(from).replaceAll("");
        return bracketed && address.isBlank()
                || MailWords.CARRIER.matches(SEPARATORS.matcher(local(address)).replaceAll(""));
    }

    /** What stands before the @, without a tag behind a plus sign. */
    private static String local(String mailbox) {
        String lower = mailbox.strip().toLowerCase(Locale.ROOT);
        int end = lower.lastIndexOf('@');
        return (end < 0 ? lower : lower.substring(0, end)).split("[+=]", 2)[0];
    }
}
