package org.huibao.mess;

import static org.huibao.mess.InCell.pick;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.huibao.mess.PaperRow.Kind;

/** Tables whose words are English. */
enum EnglishMess implements Mess {
    HEADERS_IN_ANOTHER_CASE {
        @Override
        boolean change(Paper paper, Random random) {
            UnaryOperator<String> other = otherCase(random);
            paper.columns.forEach(column -> column.path.replaceAll(other));
            paper.stub = other.apply(paper.stub);
            return true;
        }
    },
    NAMES_IN_ANOTHER_CASE {
        @Override
        boolean change(Paper paper, Random random) {
            UnaryOperator<String> other = otherCase(random);
            paper.units().forEach(row -> row.label = other.apply(row.label));
            return true;
        }
    },
    TOTAL_IN_ENGLISH {
        @Override
        boolean change(Paper paper, Random random) {
            if (paper.onlyOneUnit) {
                return false;
            }
            List<PaperRow> units = paper.units();
            paper.rows.removeIf(row -> row.kind == Kind.TOTAL);
            String label = pick(
                    random,
                    "Total",
                    "TOTAL",
                    "National total",
                    "All authorities",
                    "Grand Total",
                    "All districts",
                    "Totals",
                    "Overall total");
            PaperRow total = Villages.sum(paper, units, Kind.TOTAL, label);
            paper.numeric().stream()
                    .filter(column -> !column.means.sums())
                    .forEach(column -> total.put(column, PaperCell.BLANK));
            paper.rows.add(random.nextBoolean() ? 0 : paper.rows.size(), total);
            return true;
        }
    },
    SUBTOTALS_IN_ENGLISH {
        @Override
        boolean change(Paper paper, Random random) {
            List<PaperRow> units = paper.units();
            if (paper.onlyOneUnit) {
                return false;
            }
            int half = units.size() / 2;
            String label = pick(random, "Sub-total", "Subtotal", "Sub total", "Northern area", "Cities");
            PaperRow sum = Villages.sum(paper, units.subList(0, half), Kind.ASIDE, label);
            paper.rows.add(paper.rows.indexOf(units.get(half)), sum);
            return true;
        }
    },
    NOTES_IN_ENGLISH {
        @Override
        boolean change(Paper paper, Random random) {
            paper.below.add(pick(random, "1. Revised in 2013; 12 cases moved.", "Source: annual return, table 7"));
            paper.below.add(pick(random, "Contact: housing.statistics@office.example", "Prepared by: A. Clerk"));
            return true;
        }
    };

    abstract boolean change(Paper paper, Random random);

    @Override
    public boolean over(Paper paper, Random random) {
        return paper.stub.matches("[ -~]+") && change(paper, random);
    }

    private static UnaryOperator<String> otherCase(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> text -> text.toUpperCase(Locale.ROOT);
            case 1 -> text -> text.toLowerCase(Locale.ROOT);
            default -> text -> text.replace(" ", "  ");
        };
    }
}
