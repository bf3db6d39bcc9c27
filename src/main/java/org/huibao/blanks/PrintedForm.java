package org.huibao.blanks;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Term;

/** A form's rules as its footnote prints them: by column numbers, else by headers. */
final class PrintedForm {
    private static final Pattern NUMBER = Pattern.compile("\\d+|[A-Za-z]+\\d+");

    private PrintedForm() {}

    /** The rules that compare columns with columns. */
    static List<String> rules(Form form) {
        return form.rules().stream()
                .filter(rule ->
                        rule.terms().stream().noneMatch(term -> term.operands().isEmpty()))
                .map(rule -> rule(rule, term -> written(term, form)))
                .toList();
    }

    /** A chain with its terms as they are written. */
    static String rule(Rule rule, Function<Term, String> terms) {
        StringBuilder text = new StringBuilder(terms.apply(rule.terms().get(0)));
        for (int at = 0; at < rule.comparisons().size(); at++) {
            text.append(' ').append(rule.comparisons().get(at).sign()).append(' ');
            text.append(terms.apply(rule.terms().get(at + 1)));
        }
        return text.toString();
    }

    static String written(Term term, Form form) {
        return term.what().written(new Arithmetic.Notation() {
            @Override
            public String figure(int operand) {
                return named(term.operands().get(operand), form);
            }
        });
    }

    private static String named(Term.Operand operand, Form form) {
        boolean here = operand.when() != Term.When.OTHER_CAMPAIGN;
        return operand.written(
                here
                        ? form.column(operand.column()).map(PrintedForm::name).orElse(operand.column())
                        : operand.column());
    }

    private static String name(Column column) {
        String no = column.no();
        return no != null && NUMBER.matcher(no).matches() ? no : "[" + String.join("/", column.path()) + "]";
    }
}
