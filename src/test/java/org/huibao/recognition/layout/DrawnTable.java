package org.huibao.recognition.layout;

import java.util.List;
import org.huibao.fixtures.TableSketch;
import org.huibao.reading.grid.Sheet;
import org.huibao.recognition.TownCampaign;
import org.huibao.recognition.words.KnownForm;
import org.huibao.recognition.words.Names;
import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;

/** The townships' form as it is found on a sheet that is drawn as text. */
public final class DrawnTable {
    /** Two rows of header over eight columns. */
    public static final String HEAD = """
            地区|低保户数|低保人数|动态管理|<|1-10月资金总支出|其中：低保金|其中：物价补贴
            ^|^|^|当月新增|当月退出|^|^|^
            """;

    public static final Campaign CAMPAIGN = TownCampaign.usual();
    public static final Names NAMES = new Names(CAMPAIGN);
    static final KnownForm FORM = KnownForm.of(CAMPAIGN);

    private DrawnTable() {}

    public static ReportingUnit unit(String name) {
        return NAMES.unit(name).orElseThrow();
    }

    public static CandidateForm of(String drawing) {
        return of(TableSketch.of(drawing));
    }

    public static CandidateForm of(Sheet sheet) {
        return CandidateForm.of(fits(sheet).get(0), NAMES);
    }

    static FormOnPage fit(String drawing) {
        return fits(TableSketch.of(drawing)).get(0);
    }

    static List<FormOnPage> fits(Sheet sheet) {
        return FormsOnPage.all(Page.of(sheet), FORM, NAMES);
    }

    /** What stands in the lines of the drawing below its head. */
    public static List<FigureRow> rows(String drawing) {
        return rows(TableSketch.of(drawing));
    }

    static List<FigureRow> rows(Sheet sheet) {
        FormOnPage fit = fits(sheet).get(0);
        List<FigureColumn> columns = FigureColumn.all(fit, Surroundings.of(fit));
        return StubLines.of(fit, NAMES, fit.end()).stream()
                .map(line -> FigureRow.of(fit.page(), columns, line))
                .toList();
    }
}
