package org.huibao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.FindingCode;
import org.huibao.vocabulary.Listing;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Special;
import org.huibao.vocabulary.Term;

/** The form's 审核关系, evaluated on each unit's figures. A side that lacks a figure is not evaluated, and that is told. */
final class Rules implements Check.OfUnit {
    private final EarlierFigures earlier;
    private final Predicate<Rule> asked;

    /**
     * @param asked which of the form's rules are evaluated
     */
    Rules(EarlierFigures earlier, Predicate<Rule> asked) {
        this.earlier = earlier;
        this.asked = asked;
    }

    @Override
    public void look(UnitFigures unit, Remarks remarks) {
        List<Rule> rules = unit.form().rules().stream().filter(asked).toList();
        Set<String> waived = rules.isEmpty()
                ? Set.of()
                : earlier.waived(unit.table().campaign(), unit.table().round(), unit.unit());
        for (Rule rule :
                rules.stream().filter(one -> !waived.contains(one.text())).toList()) {
            for (int at = 0; at < rule.comparisons().size(); at++) {
                pair(unit, rule, at, remarks);
            }
        }
    }

    private void pair(UnitFigures unit, Rule rule, int at, Remarks remarks) {
        Optional<Side> left = side(unit, rule.terms().get(at));
        Optional<Side> right = side(unit, rule.terms().get(at + 1));
        if (left.isEmpty() || right.isEmpty()) {
            remarks.skip(rule.text());
            return;
        }
        Rule.Comparison comparison = rule.comparisons().get(at);
        BigDecimal tolerance = Tolerance.between(left.get(), right.get(), rule, unit.form());
        if (!comparison.holds(left.get().value().subtract(right.get().value()), tolerance)) {
            remarks.tell(broken(unit, rule, comparison, left.get(), right.get()));
        }
    }

    private Optional<Side> side(UnitFigures unit, Term term) {
        return Side.of(term, operand -> figure(unit, operand));
    }

    private Optional<BigDecimal> figure(UnitFigures unit, Term.Operand operand) {
        if (operand.when() != Term.When.HERE) {
            return earlier.figure(unit.table().campaign(), unit.table().round(), unit.unit(), operand);
        }
        return unit.form().column(operand.column()).flatMap(unit::figure);
    }

    private static Finding broken(UnitFigures unit, Rule rule, Rule.Comparison comparison, Side left, Side right) {
        String message = rule.message();
        Finding finding = Finding.of(
                        FindingCode.RULE_BROKEN,
                        Map.of(
                                "rule",
                                rule.text(),
                                "arithmetic",
                                left.shown() + " " + opposite(comparison) + " " + right.shown(),
                                "difference",
                                difference(comparison, left, right),
                                "columns",
                                columns(unit, left, right),
                                "statement",
                                ToldSide.of(left, unit.form()) + " " + opposite(comparison) + " "
                                        + ToldSide.of(right, unit.form()),
                                "message",
                                message == null ? "" : message))
                .as(Special.NAMED)
                .weighing(rule.severity())
                .ofUnit(unit.unit().name());
        return operands(left, right)
                .filter(operand -> operand.when() == Term.When.HERE)
                .findFirst()
                .flatMap(operand -> placed(unit, operand, finding))
                .orElse(finding.at(unit.stub()));
    }

    /** How far the sides lie apart; nothing where they should not be equal and are. */
    private static String difference(Rule.Comparison comparison, Side left, Side right) {
        BigDecimal apart = left.value().subtract(right.value()).abs();
        return comparison == Rule.Comparison.NOT_EQUAL ? "" : Side.plain(apart.round(Side.SHORT));
    }

    private static Optional<Finding> placed(UnitFigures unit, Term.Operand operand, Finding finding) {
        Entry entry = unit.entries().get(operand.column());
        return entry == null
                ? Optional.empty()
                : unit.form().column(operand.column()).map(column -> unit.at(entry, column, finding));
    }

    /** The columns that the rule speaks of, by number and header. */
    private static String columns(UnitFigures unit, Side left, Side right) {
        return Listing.of(operands(left, right)
                .filter(operand -> operand.when() != Term.When.OTHER_CAMPAIGN)
                .flatMap(operand -> unit.form().column(operand.column()).stream())
                .distinct()
                .map(Rules::named));
    }

    private static String named(Column column) {
        return column.no() == null ? Named.column(column) : column.no() + " " + Named.column(column);
    }

    private static Stream<Term.Operand> operands(Side left, Side right) {
        return Stream.of(left, right).flatMap(side -> side.term().operands().stream());
    }

    private static String opposite(Rule.Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "≠";
            case NOT_EQUAL -> "=";
            case LESS -> "≥";
            case AT_MOST -> ">";
            case GREATER -> "≤";
            case AT_LEAST -> "<";
        };
    }
}
