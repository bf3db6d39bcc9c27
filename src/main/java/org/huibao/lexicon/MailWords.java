package org.huibao.lexicon;

/** Words of mails: where a quoted or forwarded one begins, what a program wrote, what says nothing. */
public final class MailWords {
    private static final WordList LIST = WordList.of("mail");
    /** A line of strokes that announces the mail that is answered: -----原始邮件-----. */
    public static final Expression ANSWERED_LINE = LIST.expression("answered-line");
    /** The same for a mail that is passed on. */
    public static final Expression PASSED_ON_LINE = LIST.expression("passed-on-line");
    /** Either of them. */
    public static final Expression HISTORY_LINE = LIST.expression("history-line");
    /** 在 2023年1月5日，某人写道： and nothing else. */
    public static final Expression WROTE_LINE = LIST.expression("wrote-line");
    /** A line that ends so. */
    public static final Expression WROTE = LIST.expression("wrote");
    /** The beginning of a quoted mail's head. */
    public static final Expression SENDER = LIST.expression("sender");
    /** The date in a quoted mail's head. */
    public static final Expression SENT = LIST.expression("sent");
    /** A quoted mail's head from its beginning. */
    public static final Expression HEAD = LIST.expression("head");
    /** The subject of a mail that passes another on. */
    public static final Expression FORWARD = LIST.expression("forward");
    /** The subject of an answer. */
    public static final Expression ANSWER = LIST.expression("answer");
    /** The subject of a vacation's answer. */
    public static final Expression AWAY = LIST.expression("away");
    /** A sentence or an address that stands for a file in some cloud. */
    public static final Expression CLOUD = LIST.expression("cloud");
    /** Thanks and confirmations that answer nothing. */
    public static final Expression COURTESY = LIST.expression("courtesy");
    /** The name of a mailbox from which servers report on mails, without separators. */
    public static final Expression CARRIER = LIST.expression("carrier");
    /** The name of a mailbox that nobody reads, without separators. */
    public static final Expression PROGRAM = LIST.expression("program");
    /** The name of a mailing list's own mailboxes, in which a dash tells the machine from the people. */
    public static final Expression LIST_MACHINE = LIST.expression("list-machine");

    private MailWords() {}

    /** Whether the text begins with the announcement of the mail that is answered or passed on. */
    public static boolean beginsHistory(String text) {
        return HISTORY_LINE.in(text).lookingAt()
                || HEAD.in(text).lookingAt()
                || WROTE_LINE.in(text).lookingAt();
    }
}
