package org.huibao.lexicon;

/** Words of mails: where a quoted or forwarded one begins, what a program wrote, what says nothing. */
public final class MailWords {
    private static final WordList LIST = WordList.of("mail");
    /** A line of strokes that announces the mail that is answered: -----原始邮件-----. */
    static final Expression ANSWERED_LINE = LIST.expression("answered-line");
    /** The same for a mail that is passed on. */
    static final Expression PASSED_ON_LINE = LIST.expression("passed-on-line");
    /** A line without strokes that announces a mail that is passed on, and nothing else. */
    static final Expression PASSED_ON_BEGINNING = LIST.expression("passed-on-beginning");
    /** A line without strokes that may announce the mail that is answered. */
    static final Expression ANSWERED_BEGINNING = LIST.expression("answered-beginning");
    /** 在 2023年1月5日，某人写道： and nothing else. */
    static final Expression WROTE_LINE = LIST.expression("wrote-line");
    /** How such a sentence begins. */
    static final Expression WROTE_SENTENCE = LIST.expression("wrote-sentence");
    /** A line that ends so. */
    static final Expression WROTE = LIST.expression("wrote");
    /** The beginning of a quoted mail's head. */
    static final Expression SENDER = LIST.expression("sender");
    /** A line of a quoted mail's head, from its beginning. */
    static final Expression HEAD_LINE = LIST.expression("head-line");
    /** Who sent it, in a line of the head. */
    static final Expression HEAD_SENDER = LIST.expression("head-sender");
    /** When. */
    static final Expression HEAD_DATE = LIST.expression("head-date");
    /** To whom. */
    static final Expression HEAD_RECIPIENT = LIST.expression("head-recipient");
    /** About what. */
    static final Expression HEAD_SUBJECT = LIST.expression("head-subject");
    /** What such a line is called, without blanks and colon. */
    static final Expression LABEL = LIST.expression("label");
    /** A line of a head in whatever language: what it is called, and what it says. */
    static final Expression LABELLED = LIST.expression("labelled");
    /** Such a line with somebody's address. */
    static final Expression LABELLED_SENDER = LIST.expression("labelled-sender");
    /** Such a line with a day. */
    static final Expression LABELLED_DAY = LIST.expression("labelled-day");
    /** A line that only greets. */
    public static final Expression GREETING = LIST.expression("greeting");
    /** What tells in an acknowledgement that something was received. */
    public static final Expression RECEIVED = LIST.expression("received");
    /** A line that points at a table below it. */
    public static final Expression POINTS_BELOW = LIST.expression("points-below");
    /** Says that a mail was received, and nothing of what comes with it. */
    public static final Expression ACKNOWLEDGEMENT = LIST.expression("acknowledgement");
    /** An element's class, id or name that may say that it holds what is quoted. */
    public static final Expression QUOTING_NAME = LIST.expression("quoting-name");
    /** The subject of a mail that passes another on. */
    public static final Expression FORWARD = LIST.expression("forward");
    /** What says so, at its beginning. */
    public static final Expression FORWARD_MARK = LIST.expression("forward-mark");
    /** The subject of an answer. */
    public static final Expression ANSWER = LIST.expression("answer");
    /** The subject of a vacation's answer. */
    public static final Expression AWAY = LIST.expression("away");
    /** A sentence or an address that stands for a file in some cloud. */
    public static final Expression CLOUD = LIST.expression("cloud");
    /** The address of a table that several people fill in on the web. */
    public static final Expression ONLINE = LIST.expression("online");
    /** Thanks and confirmations that answer nothing. */
    public static final Expression COURTESY = LIST.expression("courtesy");
    /** The name of a mailbox from which servers report on mails, without separators. */
    public static final Expression CARRIER = LIST.expression("carrier");
    /** The name of a mailbox that nobody reads, without separators. */
    public static final Expression PROGRAM = LIST.expression("program");
    /** The name of a mailing list's own mailboxes, in which a dash tells the machine from the people. */
    public static final Expression LIST_MACHINE = LIST.expression("list-machine");

    private MailWords() {}
}
