package org.huibao.mess;

import static org.huibao.mess.InCell.pick;
import static org.huibao.mess.Meaning.Demand.EITHER;
import static org.huibao.mess.Meaning.Demand.NOTED;
import static org.huibao.mess.Meaning.Demand.SAME;
import static org.huibao.mess.Meaning.Demand.TOLD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.huibao.mess.Meaning.Demand;

/** Kinds of mess inside single cells beside odd ways of writing a number. */
enum CellMess implements InCell {
    NOTHING_WORD(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            String word = spot.column().means.required()
                    ? pick(random, "/", "—", "-", "无", "同上", "不涉及", "——", "//")
                    : pick(random, "无", "同上");
            return spot.row().isFilledBeside(spot.column()) ? PaperCell.text(word) : null;
        }
    },
    BLANK_IN_REQUIRED(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            boolean asks = spot.row().isFilledBeside(spot.column())
                    && spot.column().means.required()
                    && spot.column().means.empty() == org.huibao.vocabulary.Column.Empty.ERROR;
            return asks ? pick(random, PaperCell.BLANK, PaperCell.text(" "), PaperCell.text("\u3000")) : null;
        }
    },
    FLOAT_NOISE(SAME) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            double noisy = Math.nextUp(InCell.value(spot).doubleValue());
            return InCell.value(spot).signum() == 0 ? null : PaperCell.number(new BigDecimal(noisy), "General");
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    DECIMALS_BEYOND_SCALE(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            Integer scale = spot.column().means.scale();
            boolean money = spot.column().means.type() == org.huibao.vocabulary.Column.Type.AMOUNT;
            if (scale == null
                    || !money
                    || spot.column().restated
                    || InCell.value(spot).signum() == 0) {
                return null;
            }
            BigDecimal more = InCell.value(spot).setScale(scale).add(BigDecimal.ONE.movePointLeft(scale + 2));
            return PaperCell.number(more);
        }

        @Override
        public boolean isMeant() {
            return true;
        }
    },
    ERROR_VALUE(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return random.nextBoolean()
                    ? PaperCell.error()
                    : PaperCell.text(pick(random, "#N/A", "#DIV/0!", "#VALUE!"));
        }
    },
    DATE_IN_NUMBER(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.text(pick(random, "2024-01-05", "1月5日", "2024/1/5", "2024年1月"));
        }
    },
    DATE_FORMAT(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            BigDecimal value = InCell.value(spot);
            return value.signum() == 0 || value.compareTo(BigDecimal.valueOf(90000)) > 0
                    ? null
                    : PaperCell.number(value, pick(random, "yyyy-mm-dd", "m/d", "yyyy\"年\"m\"月\""));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    NEGATIVE_COUNT(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            boolean count = spot.column().means.type() == org.huibao.vocabulary.Column.Type.COUNT;
            return count && InCell.value(spot).signum() > 0
                    ? PaperCell.number(InCell.value(spot).negate())
                    : null;
        }
    },
    HALF_A_PERSON(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            boolean count = spot.column().means.type() == org.huibao.vocabulary.Column.Type.COUNT;
            return count ? PaperCell.number(InCell.value(spot).add(new BigDecimal("0.5"))) : null;
        }
    },
    SHOWN_ROUNDED(SAME) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.number(
                    InCell.value(spot),
                    pick(random, "0", "#,##0", "0.0", "General", "0_ ", "#,##0.00;(#,##0.00);\"-\""));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    SHOWN_AS_PERCENT(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return spot.column().means.type() == org.huibao.vocabulary.Column.Type.RATIO
                    ? null
                    : PaperCell.number(InCell.value(spot), "0%");
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    HELD_BEHIND_WHAT_IS_SHOWN(EITHER) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            BigDecimal value = InCell.value(spot);
            String shown = pick(
                    random,
                    value.setScale(0, RoundingMode.HALF_UP).toPlainString(),
                    InCell.scaled(spot, -4),
                    InCell.grouped(spot, ","),
                    InCell.scaled(spot, -3) + "千");
            return PaperCell.shown(shown, value, pick(random, "x:num", "sdval", "data-sheets-value"));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier == Carrier.HTML;
        }
    },
    FORMULA(SAME) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula(InCell.plain(spot) + "+0", InCell.value(spot));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    FORMULA_WITHOUT_VALUE(NOTED) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            // an old workbook has no place for none: it says 0
            return InCell.value(spot).signum() == 0 ? null : PaperCell.formula(InCell.plain(spot) + "*1", null);
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }

        @Override
        public Demand demand(Paper paper) {
            return paper.carrier == Carrier.XLS ? EITHER : demand();
        }
    },
    FORMULA_STALE(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula(
                    InCell.plain(spot) + "*1", InCell.value(spot).add(BigDecimal.valueOf(7)));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier.hasFormats();
        }
    },
    EXTERNAL_LINK(TOLD) {
        @Override
        public PaperCell of(Paper.Spot spot, Random random) {
            return PaperCell.formula("[1]Sheet1!B7", InCell.value(spot).add(BigDecimal.valueOf(random.nextInt(3))));
        }

        @Override
        public boolean fits(Paper paper) {
            return paper.carrier == Carrier.XLSX;
        }
    };

    private final Demand demand;

    CellMess(Demand demand) {
        this.demand = demand;
    }

    @Override
    public Demand demand() {
        return demand;
    }
}
