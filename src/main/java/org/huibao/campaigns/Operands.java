package org.huibao.campaigns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Term;

/** The columns that a rule speaks of, of this form and of other campaigns' forms. */
final class Operands {
    private static final Term.Operand NONE = Term.Operand.here("");

    private final ColumnNames names;
    private final Function<String, Optional<ColumnNames>> elsewhere;
    private final RuleTrouble trouble;

    Operands(ColumnNames names, Function<String, Optional<ColumnNames>> elsewhere, RuleTrouble trouble) {
        this.names = names;
        this.elsewhere = elsewhere;
        this.trouble = trouble;
    }

    boolean isKey(String word) {
        return names.isKey(word);
    }

    /** Whether the form has a column of this name: its key, its number or its header. */
    boolean isColumn(String word) {
        return !candidates(new Token(Token.Kind.NAME, word, 0, word.length()), names)
                .isEmpty();
    }

    /** The columns that are printed from one to another, both included; those of words and dates are left out. */
    List<Term.Operand> range(Token from, Token to) {
        Optional<Column> first = find(from, names);
        Optional<Column> last = find(to, names);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        List<Column> between = names.between(first.get(), last.get());
        if (between.isEmpty()) {
            trouble.expected(to, "column");
        }
        return between.stream().map(column -> Term.Operand.here(column.key())).toList();
    }

    boolean isColumnNumber(String text) {
        return !names.numbered(text).isEmpty();
    }

    Term.Operand here(Token token) {
        return find(token, names).map(column -> Term.Operand.here(column.key())).orElse(NONE);
    }

    Term.Operand earlier(Token token, Term.When when) {
        return find(token, names)
                .map(column -> new Term.Operand(column.key(), when, ""))
                .orElse(NONE);
    }

    /** A campaign that is not here yet cannot be looked into: its column is taken by the name that is written. */
    Term.Operand inCampaign(Token campaign, Token token) {
        Optional<ColumnNames> other = elsewhere.apply(campaign.text());
        if (other.isEmpty()) {
            trouble.warn(campaign, Mistake.OTHER_CAMPAIGN_UNKNOWN, "campaign", campaign.text());
        }
        String key = other.isEmpty() && isColumn(token)
                ? token.text()
                : find(token, other.orElse(names)).map(Column::key).orElse("");
        return new Term.Operand(key, Term.When.OTHER_CAMPAIGN, campaign.text());
    }

    private static boolean isColumn(Token token) {
        return token.is(Token.Kind.NUMBER) || token.is(Token.Kind.NAME) || token.is(Token.Kind.HEADER);
    }

    private Optional<Column> find(Token token, ColumnNames names) {
        if (!isColumn(token)) {
            trouble.expected(token, "column");
            return Optional.empty();
        }
        List<Column> found = candidates(token, names);
        if (found.size() > 1) {
            String candidates = found.stream().map(Operands::told).collect(Collectors.joining("; "));
            trouble.note(token, Mistake.COLUMN_AMBIGUOUS, "name", token.text(), "candidates", candidates);
        } else if (found.isEmpty()) {
            unknown(token, names);
        } else if (!found.get(0).isNumeric()) {
            trouble.note(token, Mistake.COLUMN_NOT_NUMERIC, "name", token.text());
        }
        return found.stream().findFirst();
    }

    private static List<Column> candidates(Token token, ColumnNames names) {
        return switch (token.kind()) {
            case NUMBER -> names.numbered(token.text());
            case HEADER -> names.headed(token.text());
            default -> {
                List<Column> named = names.named(token.text());
                yield named.isEmpty() ? names.headed(token.text()) : named;
            }
        };
    }

    private void unknown(Token token, ColumnNames names) {
        if (token.is(Token.Kind.NUMBER)) {
            trouble.note(token, Mistake.COLUMN_NUMBER_UNKNOWN, "name", token.text());
            return;
        }
        String near = NearestWord.to(token.text(), names.keys())
                .orElseGet(() -> names.keys().stream().limit(5).collect(Collectors.joining(", ")));
        trouble.note(token, Mistake.COLUMN_UNKNOWN, "name", token.text(), "near", near);
    }

    private static String told(Column column) {
        String no = column.no() == null ? "" : "[" + column.no() + "] ";
        return no + String.join("/", column.path()) + " (" + column.key() + ")";
    }
}
