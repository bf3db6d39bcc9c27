package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.NOTED;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.util.Random;
import org.huibao.mess.Meaning.Demand;

/** Ways of writing a number as text. */
enum NumberMess implements InCell {
    FULL_WIDTH_DIGITS(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            StringBuilder wide = new StringBuilder();
            InCell.plain(spot).chars().forEach(c -> wide.append((char) (c - 0x20 + 0xff00)));
            return PaperCell.text(wide.toString());
        }
    },
    SPACES_AROUND(SAME) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String space = pick(random, "\u00a0", "\u3000", " ", "\t", "\u200b", "\n");
            return PaperCell.text(
                    random.nextBoolean() ? space + InCell.plain(spot) : InCell.plain(spot) + space + space);
        }
    },
    NUMBER_AS_TEXT(SAME) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(InCell.plain(spot));
        }
    },
    APOSTROPHE(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text("'" + InCell.plain(spot));
        }
    },
    THOUSANDS_RIGHT(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return InCell.value(spot).compareTo(BigDecimal.valueOf(1000)) < 0
                    ? null
                    : PaperCell.text(InCell.grouped(spot, pick(random, ",", "，")));
        }
    },
    THOUSANDS_WRONG(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String digits = InCell.value(spot).toBigInteger().toString();
            return digits.length() < 3 || InCell.plain(spot).contains(".")
                    ? null
                    : PaperCell.text(digits.substring(0, digits.length() - 2)
                            + pick(random, ",", "，")
                            + digits.substring(digits.length() - 2));
        }
    },
    UNIT_BEHIND(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() || unit.contains("/") || unit.equals("%")
                    ? null
                    : PaperCell.text(InCell.plain(spot) + pick(random, "", " ") + unit);
        }
    },
    TEN_THOUSANDS_BEHIND(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() || unit.contains("万") || unit.contains("/") || unit.equals("%")
                    ? null
                    : PaperCell.text(InCell.scaled(spot, -4) + "万");
        }
    },
    OTHER_UNIT_BEHIND(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return switch (spot.column().unit()) {
                case "万元" -> PaperCell.text(InCell.scaled(spot, 4) + "元");
                case "元" -> PaperCell.text(InCell.scaled(spot, -4) + "万元");
                case "万人" -> PaperCell.text(InCell.scaled(spot, 4) + "人");
                default -> null;
            };
        }
    },
    FOREIGN_UNIT_BEHIND(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() ? null : PaperCell.text(InCell.plain(spot) + (unit.contains("元") ? "公斤" : "元"));
        }
    },
    APPROXIMATE(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String text = InCell.plain(spot);
            return PaperCell.text(
                    pick(random, "约" + text, text + "余", "≥" + text, text + "左右", "近" + text, text + "多", ">" + text));
        }
    },
    SCIENTIFIC_TEXT(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return InCell.value(spot).signum() == 0
                    ? null
                    : PaperCell.text(InCell.value(spot).unscaledValue() + "E-"
                            + Math.max(0, InCell.value(spot).scale()));
        }
    },
    LETTERS_FOR_DIGITS(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String text = InCell.plain(spot).replace('0', 'O').replace('1', 'l');
            return text.equals(InCell.plain(spot)) ? null : PaperCell.text(text);
        }
    },
    TWO_NUMBERS(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String text = InCell.plain(spot);
            return PaperCell.text(pick(
                    random,
                    text + " 12",
                    text + "+3",
                    text + "/2",
                    text + "（含2人临时）",
                    text + "\n5",
                    text + "-20",
                    text + "其中5"));
        }
    },
    FOOTNOTE_MARK(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(InCell.plain(spot) + pick(random, "①", "*", "²", "[1]", "（注1）"));
        }
    },
    ODD_WRITING(EITHER) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String text = InCell.plain(spot);
            return InCell.value(spot).signum() < 0
                    ? null
                    : PaperCell.text(pick(
                            random,
                            text.contains(".") ? "+" + text : text + ".",
                            "0" + text,
                            "+" + text,
                            text + "整",
                            "¥" + text));
        }
    },
    /** Bookkeepers write what is below zero in brackets. */
    IN_BRACKETS(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return InCell.value(spot).signum() == 0 ? null : PaperCell.text("(" + InCell.plain(spot) + ")");
        }
    };

    private final Demand demand;

    NumberMess(Demand demand) {
        this.demand = demand;
    }

    @Override
    public Demand demand() {
        return demand;
    }
}
