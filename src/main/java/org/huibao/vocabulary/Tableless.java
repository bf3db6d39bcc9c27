package org.huibao.vocabulary;

import java.util.Locale;

/** What there is instead of a table. */
public enum Tableless implements FindingCase {
    /** A text of words. */
    TEXT("format", "text"),
    /** A page of words. */
    HTML("format", "text"),
    /** A document of words. */
    DOCX("format", "text"),
    /** Bytes that are no text in any charset. */
    BINARY("format", ""),
    /** Marked-up data of no known kind. */
    XML("format", ""),
    /** A mail of words. */
    WORDS(Special.CASE, "words"),
    /** A mail with the address of a file. */
    LINK(Special.CASE, "link"),
    /** A mail with the address of a table on the web. */
    ONLINE(Special.CASE, "online"),
    /** A mail that invites to a meeting. */
    INVITATION(Special.CASE, "invitation"),
    /** Words that came beside a table. */
    BESIDE(Special.CASE, "beside");

    private final String argument;
    private final String sentence;

    Tableless(String argument, String sentence) {
        this.argument = argument;
        this.sentence = sentence;
    }

    /** Whether a file was read to its end and holds words. */
    public boolean isFileOfWords() {
        return this == TEXT || this == HTML || this == DOCX;
    }

    /** Whether it was a mail of which nobody misses anything: the file behind a link is still missing. */
    public boolean isMailOfWords() {
        return this == WORDS || this == ONLINE || this == INVITATION;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String argument() {
        return argument;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
