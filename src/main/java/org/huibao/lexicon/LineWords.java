package org.huibao.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Words of the lines above and below a table. */
public final class LineWords {
    private static final WordList LIST = WordList.of("lines");
    /** A line that says whose table it is, in one width and without blanks. */
    public static final Expression REPORTER = LIST.expression("reporter");
    /** What follows a name in the same line. */
    public static final Expression NEXT_LABEL = LIST.expression("next-label");
    /** A line that is no title. */
    public static final Expression NO_TITLE = LIST.expression("no-title");
    /** 续表: the table before goes on. */
    public static final Expression GOES_ON = LIST.expression("goes-on");
    /** A line of a printed page that says which it is, or that the table goes on. */
    public static final Expression PAGE = LIST.expression("page");
    /** The same behind a title: 统计表（续）, 统计表 第2页. */
    public static final Expression PAGE_ASIDE = LIST.expression("page-aside");
    /** 填报单位：   填报日期： with nothing behind it, unlike 有关情况如下： */
    public static final Expression EMPTY_LABELS = LIST.expression("empty-labels");
    /** Says of a line with a sender and a date that it is no mail's. */
    public static final Expression FILLED_IN = LIST.expression("filled-in");

    private LineWords() {}

    /** The name that such a line gives, empty where it gives none; no value where it is no such line. */
    public static Optional<String> reporter(String plain) {
        Matcher line = REPORTER.in(plain);
        return line.matches()
                ? Optional.of(Stream.of("name", "place", "entity")
                        .flatMap(group -> Stream.ofNullable(line.group(group)))
                        .findFirst()
                        .orElse(""))
                : Optional.empty();
    }
}
