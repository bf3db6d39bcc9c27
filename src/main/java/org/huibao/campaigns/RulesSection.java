package org.huibao.campaigns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The {@code rules:} of {@code form.yaml}: texts, or mappings with a text and more. */
final class RulesSection {

    private final Section form;
    private final RuleParser parser;

    RulesSection(Section form, RuleParser parser) {
        this.form = form;
        this.parser = parser;
    }

    List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        for (Node node : form.nodes("rules")) {
            rules.addAll(
                    node instanceof MappingNode
                            ? form.section("rules", node, KnownKeys.RULE.keys())
                                    .map(this::detailed)
                                    .orElse(List.of())
                            : form.scalar("rules", node)
                                    .map(text -> rules(text, Severity.ERROR, null, null))
                                    .orElse(List.of()));
        }
        return rules;
    }

    private List<Rule> detailed(Section section) {
        Severity severity = WordChoice.of(section, "severity", Severity.class, Severity.ERROR);
        @Nullable
        BigDecimal tolerance = section.scalar("tolerance")
                .flatMap(written -> tolerance(section, written))
                .orElse(null);
        return section.required("rule")
                .map(text -> rules(text, severity, section.textOrNull("message"), tolerance))
                .orElse(List.of());
    }

    /** A text may hold several rules, as a footnote does. */
    private List<Rule> rules(Scalar text, Severity severity, @Nullable String message, @Nullable BigDecimal tolerance) {
        return parser.chains(text).stream()
                .map(chain -> new Rule(chain.text(), severity, message, tolerance, chain.terms(), chain.comparisons()))
                .toList();
    }

    private static Optional<BigDecimal> tolerance(Section section, Scalar written) {
        if (!written.value().matches("\\d{1,15}(\\.\\d{1,15})?")) {
            section.bad("tolerance", written, "0.01");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written.value()));
    }
}
