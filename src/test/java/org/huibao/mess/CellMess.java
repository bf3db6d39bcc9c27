package org.huibao.mess;

import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.NOTED;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.util.Random;
import org.huibao.mess.Meaning.Demand;

/** Kinds of mess inside single cells that hold a figure. */
enum CellMess implements Mess {
    FULL_WIDTH_DIGITS(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            StringBuilder wide = new StringBuilder();
            plain(spot).chars().forEach(c -> wide.append((char) (c - 0x20 + 0xff00)));
            return PaperCell.text(wide.toString());
        }
    },
    SPACES_AROUND(SAME) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String space = pick(random, "\u00a0", "\u3000", " ", "\t", "\u200b", "\n");
            return PaperCell.text(random.nextBoolean() ? space + plain(spot) : plain(spot) + space + space);
        }
    },
    NUMBER_AS_TEXT(SAME) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(plain(spot));
        }
    },
    APOSTROPHE(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text("'" + plain(spot));
        }
    },
    THOUSANDS_RIGHT(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return value(spot).compareTo(BigDecimal.valueOf(1000)) < 0
                    ? null
                    : PaperCell.text(grouped(spot, pick(random, ",", "，")));
        }
    },
    THOUSANDS_WRONG(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String digits = value(spot).toBigInteger().toString();
            return digits.length() < 3 || plain(spot).contains(".")
                    ? null
                    : PaperCell.text(digits.substring(0, digits.length() - 2)
                            + pick(random, ",", "，")
                            + digits.substring(digits.length() - 2));
        }
    },
    UNIT_BEHIND(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() || unit.contains("/") || unit.equals("%")
                    ? null
                    : PaperCell.text(plain(spot) + pick(random, "", " ") + unit);
        }
    },
    TEN_THOUSANDS_BEHIND(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() || unit.contains("万") || unit.contains("/") || unit.equals("%")
                    ? null
                    : PaperCell.text(scaled(spot, -4) + "万");
        }
    },
    OTHER_UNIT_BEHIND(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return switch (spot.column().unit()) {
                case "万元" -> PaperCell.text(scaled(spot, 4) + "元");
                case "元" -> PaperCell.text(scaled(spot, -4) + "万元");
                case "万人" -> PaperCell.text(scaled(spot, 4) + "人");
                default -> null;
            };
        }
    },
    FOREIGN_UNIT_BEHIND(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String unit = spot.column().unit();
            return unit.isEmpty() ? null : PaperCell.text(plain(spot) + (unit.contains("元") ? "公斤" : "元"));
        }
    },
    APPROXIMATE(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String text = plain(spot);
            return PaperCell.text(
                    pick(random, "约" + text, text + "余", "≥" + text, text + "左右", "近" + text, text + "多", ">" + text));
        }
    },
    NOTHING_WORD(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String word = spot.column().means.required()
                    ? pick(random, "/", "—", "-", "无", "同上", "不涉及", "——", "//")
                    : pick(random, "无", "同上");
            return spot.row().isFilledBeside(spot.column()) ? PaperCell.text(word) : null;
        }
    },
    BLANK_IN_REQUIRED(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            boolean asks = spot.row().isFilledBeside(spot.column())
                    && spot.column().means.required()
                    && spot.column().means.empty() == org.huibao.vocabulary.Column.Empty.ERROR;
            return asks ? pick(random, PaperCell.BLANK, PaperCell.text(" "), PaperCell.text("\u3000")) : null;
        }
    },
    FLOAT_NOISE(SAME) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            double noisy = Math.nextUp(value(spot).doubleValue());
            return value(spot).signum() == 0 ? null : PaperCell.number(new BigDecimal(noisy), "General");
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    DECIMALS_BEYOND_SCALE(NOTED) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            Integer scale = spot.column().means.scale();
            boolean money = spot.column().means.type() == org.huibao.vocabulary.Column.Type.AMOUNT;
            if (scale == null || !money || value(spot).signum() == 0) {
                return null;
            }
            BigDecimal more = value(spot).setScale(scale).add(BigDecimal.ONE.movePointLeft(scale + 2));
            return PaperCell.number(more);
        }

        @Override
        boolean isMeant() {
            return true;
        }
    },
    ERROR_VALUE(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return random.nextBoolean()
                    ? PaperCell.error()
                    : PaperCell.text(pick(random, "#N/A", "#DIV/0!", "#VALUE!"));
        }
    },
    DATE_IN_NUMBER(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(pick(random, "2024-01-05", "1月5日", "2024/1/5", "2024年1月"));
        }
    },
    DATE_FORMAT(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            BigDecimal value = value(spot);
            return value.signum() == 0 || value.compareTo(BigDecimal.valueOf(90000)) > 0
                    ? null
                    : PaperCell.number(value, pick(random, "yyyy-mm-dd", "m/d", "yyyy\"年\"m\"月\""));
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    SCIENTIFIC_TEXT(EITHER) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return value(spot).signum() == 0
                    ? null
                    : PaperCell.text(value(spot).unscaledValue() + "E-"
                            + Math.max(0, value(spot).scale()));
        }
    },
    LETTERS_FOR_DIGITS(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String text = plain(spot).replace('0', 'O').replace('1', 'l');
            return text.equals(plain(spot)) ? null : PaperCell.text(text);
        }
    },
    TWO_NUMBERS(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String text = plain(spot);
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
    FOOTNOTE_MARK(EITHER) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(plain(spot) + pick(random, "①", "*", "²", "[1]", "（注1）"));
        }
    },
    NEGATIVE_COUNT(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            boolean count = spot.column().means.type() == org.huibao.vocabulary.Column.Type.COUNT;
            return count && value(spot).signum() > 0
                    ? PaperCell.number(value(spot).negate())
                    : null;
        }
    },
    HALF_A_PERSON(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            boolean count = spot.column().means.type() == org.huibao.vocabulary.Column.Type.COUNT;
            return count ? PaperCell.number(value(spot).add(new BigDecimal("0.5"))) : null;
        }
    },
    ODD_WRITING(EITHER) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            String text = plain(spot);
            return PaperCell.text(
                    pick(random, text + ".", "0" + text, "+" + text, "(" + text + ")", text + "整", "¥" + text));
        }
    },
    SHOWN_ROUNDED(SAME) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.number(
                    value(spot), pick(random, "0", "#,##0", "0.0", "General", "0_ ", "#,##0.00;(#,##0.00);\"-\""));
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    SHOWN_AS_PERCENT(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return spot.column().means.type() == org.huibao.vocabulary.Column.Type.RATIO
                    ? null
                    : PaperCell.number(value(spot), "0%");
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    FORMULA(SAME) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula(plain(spot) + "+0", value(spot));
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    FORMULA_WITHOUT_VALUE(EITHER) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula(plain(spot) + "*1", null);
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    FORMULA_STALE(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula(plain(spot) + "*1", value(spot).add(BigDecimal.valueOf(7)));
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    EXTERNAL_LINK(TOLD) {
        @Override
        PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula("[1]Sheet1!B7", value(spot).add(BigDecimal.valueOf(random.nextInt(3))));
        }

        @Override
        boolean fits(Paper paper) {
            return paper.carrier == Carrier.XLSX;
        }
    };

    private final Demand demand;

    CellMess(Demand demand) {
        this.demand = demand;
    }

    /** What stands there instead, or null where this cell does not lend itself to it. */
    abstract PaperCell of(Paper.Spot spot, Random random);

    boolean fits(Paper paper) {
        return true;
    }

    /** Whether the sender means exactly what now stands there. */
    boolean isMeant() {
        return false;
    }

    @Override
    public boolean over(Paper paper, Random random) {
        boolean changed = false;
        for (Paper.Spot spot : fits(paper) ? paper.numbers(random, 6) : java.util.List.<Paper.Spot>of()) {
            PaperCell cell = of(spot, random);
            if (cell != null) {
                spot.put(cell);
                changed = true;
                paper.meaning.demand(spot.row().unit, spot.key(), demand);
                if (isMeant()) {
                    paper.meaning.mean(
                            spot.row().unit,
                            spot.key(),
                            cell.number().stripTrailingZeros().toPlainString());
                }
            }
        }
        return changed;
    }

    private static BigDecimal value(Paper.Spot spot) {
        return spot.cell().number();
    }

    private static String plain(Paper.Spot spot) {
        return value(spot).toPlainString();
    }

    private static String scaled(Paper.Spot spot, int places) {
        BigDecimal scaled = value(spot).movePointRight(places).stripTrailingZeros();
        return scaled.signum() == 0 ? "0" : scaled.toPlainString();
    }

    private static String grouped(Paper.Spot spot, String separator) {
        String[] parts = plain(spot).split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", separator);
        return parts.length > 1 ? whole + "." + parts[1] : whole;
    }

    @SafeVarargs
    static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
