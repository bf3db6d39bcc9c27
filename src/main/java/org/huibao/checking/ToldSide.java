package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Phrase;
import org.huibao.vocabulary.Term;

/** One side of a rule as whoever filled in the table knows it: by headers, printed numbers and figures. */
final class ToldSide {
    private final Form form;
    private final Side side;

    private ToldSide(Form form, Side side) {
        this.form = form;
        this.side = side;
    }

    /** For instance 保障人数（2栏）171, or 9+10+11+12栏之和 170. */
    static String of(Side side, Form form) {
        return new ToldSide(form, side).told();
    }

    private String told() {
        List<Term.Operand> operands = side.term().operands();
        if (operands.size() > 1 && side.term().what().isSum()) {
            return sum(operands) + " " + Side.plain(side.value());
        }
        return side.shown(operand -> named(operands.get(operand), side.values().get(operand)));
    }

    /** By numbers where all have one, as the form's own footnote would write it. */
    private String sum(List<Term.Operand> operands) {
        List<String> numbers = operands.stream()
                .filter(operand -> operand.when() == Term.When.HERE)
                .flatMap(operand -> column(operand).map(Column::no).stream())
                .filter(Objects::nonNull)
                .map(Phrase::name)
                .toList();
        return numbers.size() == operands.size()
                ? Phrase.of("sum-of-columns", String.join("+", numbers))
                : Phrase.of("sum", operands.stream().map(this::name).collect(Collectors.joining("+")));
    }

    /** A number in brackets and a figure stand close in Chinese. */
    private String named(Term.Operand operand, BigDecimal figure) {
        boolean numbered = column(operand).map(Column::no).isPresent();
        String plain = Side.plain(figure);
        return numbered ? Phrase.of("figure", name(operand), plain) : name(operand) + " " + plain;
    }

    private String name(Term.Operand operand) {
        Function<String, String> when = switch (operand.when()) {
            case HERE -> name -> name;
            case PREVIOUS_ROUND -> name -> Phrase.of("earlier", name);
            case YEAR_BEFORE -> name -> Phrase.of("year-before", name);
            case OTHER_CAMPAIGN -> name -> Phrase.of("elsewhere", name, Phrase.name(operand.campaign()));
        };
        return when.apply(column(operand).map(ToldSide::name).orElse(Phrase.name(operand.column())));
    }

    private static String name(Column column) {
        String header = Phrase.name(Named.column(column));
        String no = column.no();
        return no == null ? header : Phrase.of("numbered", header, Phrase.name(no));
    }

    /** Another campaign's columns are not known here. */
    private Optional<Column> column(Term.Operand operand) {
        return operand.when() == Term.When.OTHER_CAMPAIGN ? Optional.empty() : form.column(operand.column());
    }
}
