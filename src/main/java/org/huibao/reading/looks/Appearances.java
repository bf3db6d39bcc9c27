package org.huibao.reading.looks;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** The number formats of one workbook, by the index of a cell's style. */
public final class Appearances {
    public static final Appearances NONE = new Appearances(new int[0], Map.of(), false);

    /** The style of a date that was written as a date, whatever format its cell has. */
    public static final int ISO_DATE = (1 << 20) - 1;

    private static final DatePicture ISO = Objects.requireNonNull(DatePicture.of("yyyy-mm-dd"));

    /** Beyond the numbers that workbooks give to their formats. */
    private static final int CONDITIONAL = 1 << 17;

    private final int[] formatIds;
    private final Map<Integer, String> codes;
    private final boolean from1904;
    private final BitSet struck;
    private BitSet faint = new BitSet();
    private List<String> differing = List.of();
    private final @Nullable Appearance[] known;
    private final Map<Integer, Appearance> byFormat = new ConcurrentHashMap<>();
    private @Nullable DataFormatter formatter;

    /**
     * @param formatIds the number format of each style
     * @param codes the workbook's own number formats
     * @param from1904 whether days are counted from 1904-01-01
     */
    public Appearances(int[] formatIds, Map<Integer, String> codes, boolean from1904) {
        this(formatIds, codes, from1904, new BitSet());
    }

    /** @param struck the styles whose cells are struck out */
    public Appearances(int[] formatIds, Map<Integer, String> codes, boolean from1904, BitSet struck) {
        this.struck = struck;
        this.formatIds = formatIds;
        this.codes = codes;
        this.from1904 = from1904;
        known = new Appearance[formatIds.length];
    }

    /** @param codes the number formats of looks that differ from a cell's own, null for those that have none */
    public void differ(List<@Nullable String> codes) {
        differing =
                List.copyOf(codes.stream().map(code -> code == null ? "" : code).toList());
    }

    /** @param styles those whose cells are written in the colour of the paper, with nothing behind them */
    public void faint(BitSet styles) {
        faint = styles;
    }

    /** Whether nobody sees what stands in a cell of this style. */
    public boolean isFaint(int style) {
        return faint.get(style);
    }

    /** The look of a conditional format by its index, or null where it shows numbers as they are. */
    public @Nullable Appearance differing(int index) {
        return index < 0 || index >= differing.size() || differing.get(index).isEmpty()
                ? null
                : make(CONDITIONAL + index, differing.get(index));
    }

    /** The look of a code, whatever its number. */
    public Appearance ofCode(String code) {
        return make(CONDITIONAL, code);
    }

    public Appearance of(int style) {
        if (style == ISO_DATE) {
            return new CalendarDate(ISO, from1904);
        }
        if (style >= formatIds.length || formatIds[style] == 0) {
            return Appearance.GENERAL;
        }
        Appearance appearance = known[style];
        if (appearance == null) {
            appearance = byFormat.computeIfAbsent(formatIds[style], this::make);
            known[style] = appearance;
        }
        return appearance;
    }

    private Appearance make(int id) {
        return make(id, code(id));
    }

    private Appearance make(int id, String code) {
        Appearance plain = Decimals.of(code);
        if (plain != null) {
            return plain;
        }
        DatePicture date = DatePicture.of(code);
        return date == null ? new OtherAppearance(this, id, code) : new CalendarDate(date, from1904);
    }

    private String code(int id) {
        String own = codes.get(id);
        if (own != null) {
            return own;
        }
        String chinese = ChineseFormats.code(id);
        String usual = chinese != null ? chinese : BuiltinFormats.getBuiltinFormat(id);
        return usual == null ? "General" : usual;
    }

    /** Whether all that stands in a cell of this style is struck out. */
    public boolean isStruck(int style) {
        return struck.get(style);
    }

    public boolean from1904() {
        return from1904;
    }

    /** What a person sees, or null where POI cannot tell. */
    synchronized @Nullable String show(double number, int id, String code) {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
        }
        try {
            return formatter.formatRawCellContents(number, id, code, from1904).strip();
        } catch (RuntimeException unknownCode) {
            return null;
        }
    }
}
