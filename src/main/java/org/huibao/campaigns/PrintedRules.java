package org.huibao.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.lexicon.BlankWords;
import org.huibao.vocabulary.Arithmetic;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.huibao.vocabulary.Term;

/**
 * The rules in a text that also says other things, such as a footnote.
 *
 * @param rules as written in {@code form.yaml}, by column number where there is one
 * @param notUnderstood pieces that compare numbers but cannot be read as a rule
 */
public record PrintedRules(List<Rule> rules, List<String> notUnderstood) {
    /** What surely ends a rule, and what may only stand in a list of columns. */
    private static final Pattern SENTENCES = Pattern.compile("[。；;\\n\\r]+(?!\\s*[+＋=＝])");

    private static final Pattern PIECES = Pattern.compile("(?<=[、，,\\s])");
    private static final Pattern DIGIT_BOTH_SIDES = Pattern.compile(".*[\\d①-⑳].*\\D.*[\\d①-⑳].*", Pattern.DOTALL);
    private static final Pattern EDGE = Pattern.compile("^[\\s、，,：:（(【]+|[\\s、，,。；;）】]+$");
    private static final Pattern NUMBERED = Pattern.compile("\\d+|[A-Za-z]+\\d+");

    public PrintedRules {
        rules = List.copyOf(rules);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** The rules of a text over a form's columns. */
    public static PrintedRules in(String text, List<Column> columns) {
        Search search = new Search(columns);
        SENTENCES.splitAsStream(text).forEach(search::sentence);
        return new PrintedRules(search.rules, search.strange);
    }

    /** A column as a rule names it: by its number, else by its key. */
    public static String name(Column column) {
        String no = column.no();
        return no != null && NUMBERED.matcher(no).matches() ? no : column.key();
    }

    /** Collects while walking over the pieces of a text. */
    private static final class Search {
        private final List<Column> columns;
        private final List<Rule> rules = new ArrayList<>();
        private final List<String> strange = new ArrayList<>();

        Search(List<Column> columns) {
            this.columns = columns;
        }

        /** As a whole if that is a rule, else the longest runs of its pieces that are one. */
        void sentence(String sentence) {
            if (!BlankWords.COMPARISON.isIn(sentence)) {
                return;
            }
            List<String> pieces = Arrays.asList(PIECES.split(sentence));
            for (int from = 0; from < pieces.size(); ) {
                int end = pieces.size();
                while (end > from && !take(String.join("", pieces.subList(from, end)))) {
                    end--;
                }
                if (end == from) {
                    strange(pieces.get(from));
                }
                from = Math.max(end, from + 1);
            }
        }

        private boolean take(String text) {
            String bare = EDGE.matcher(text).replaceAll("");
            if (!BlankWords.COMPARISON.isIn(bare)) {
                return false;
            }
            MistakesFound mistakes = MistakesFound.none();
            RuleParser parser = new RuleParser(new ColumnNames(columns), campaign -> Optional.empty(), mistakes);
            List<RuleParser.Chain> chains = parser.chains(new Scalar(bare, 0));
            boolean whole = mistakes.isEmpty()
                    && mistakes.warnings().isEmpty()
                    && chains.stream().allMatch(Search::isRule);
            if (whole) {
                chains.forEach(chain -> rules.add(rule(chain)));
            }
            return whole && !chains.isEmpty();
        }

        /** Prose compares with limits; a rule compares columns. */
        private static boolean isRule(RuleParser.Chain chain) {
            return chain.terms().stream().noneMatch(term -> term.operands().isEmpty());
        }

        private void strange(String piece) {
            String bare = EDGE.matcher(piece).replaceAll("");
            if (BlankWords.COMPARISON.isIn(bare)
                    && DIGIT_BOTH_SIDES.matcher(bare).matches()) {
                strange.add(bare);
            }
        }

        private Rule rule(RuleParser.Chain chain) {
            StringBuilder text = new StringBuilder(written(chain.terms().get(0)));
            for (int at = 0; at < chain.comparisons().size(); at++) {
                text.append(' ')
                        .append(chain.comparisons().get(at).sign())
                        .append(' ')
                        .append(written(chain.terms().get(at + 1)));
            }
            return new Rule(text.toString(), Severity.QUERY, null, null, chain.terms(), chain.comparisons());
        }

        private String written(Term term) {
            return term.what().written(new Arithmetic.Notation() {
                @Override
                public String figure(int operand) {
                    Term.Operand one = term.operands().get(operand);
                    return one.written(columns.stream()
                            .filter(column -> column.key().equals(one.column()))
                            .findFirst()
                            .map(PrintedRules::name)
                            .orElse(one.column()));
                }
            });
        }
    }
}
