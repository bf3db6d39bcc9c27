package org.huibao.intake.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A mail in its folder. */
record Numbered(long uid, IMAPMessage message) {
    /** Of mails that are had together no one is larger, for they are held in the memory. */
    private static final int SMALL = 512 * 1024;
    /** What is had together holds at most so many bytes. */
    private static final long PORTION = 4L << 20;
    /** And at most so many mails, which are taken in one transaction. */
    private static final int TOGETHER = 64;

    /** The mails in their order, in portions that may be had together; one to which the condition does not apply is had alone. */
    static List<List<Numbered>> portions(List<Numbered> mails, Predicate<Numbered> together) {
        List<List<Numbered>> portions = new ArrayList<>();
        List<Numbered> portion = new ArrayList<>();
        long room = 0;
        for (Numbered mail : mails) {
            int size = mail.size();
            boolean alone = size > SMALL || !together.test(mail);
            if (alone || size > room || portion.size() == TOGETHER) {
                portion = new ArrayList<>();
                portions.add(portion);
                room = alone ? 0 : PORTION;
            }
            portion.add(mail);
            room -= size;
        }
        return portions;
    }

    static Message[] messages(List<Numbered> mails) {
        return mails.stream().map(Numbered::message).toArray(Message[]::new);
    }

    /** How large the server says that it is; as large as can be where it does not say. */
    int size() {
        try {
            int size = message.getSize();
            return size > 0 ? size : Integer.MAX_VALUE;
        } catch (MessagingException unknown) {
            return Integer.MAX_VALUE;
        }
    }
}
