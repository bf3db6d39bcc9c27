package org.huibao.recognition.whose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.lexicon.OurWords;
import org.huibao.reading.Contents;
import org.huibao.reading.grid.Sheet;
import org.huibao.vocabulary.Campaign;

/** Finds the stamp of a sheet: by the code in its own footer, else by the document's property. */
public final class Stamps {
    private static final int REMEMBERED = 500;
    private static final Pattern CODE = Pattern.compile(Pattern.quote(OurWords.STAMP) + "\\s+(\\p{XDigit}{8})\\b");

    private final Map<Campaign, Map<String, Stamp>> known = new ConcurrentHashMap<>();

    /** The property is the workbook's: where sheets have codes of their own, it says nothing of those that have none. */
    public Optional<Stamp> of(Sheet sheet, Contents.Sheets document, List<Campaign> campaigns) {
        Matcher own = CODE.matcher(sheet.footer());
        Optional<Stamp> property = Stamp.read(document.stamp());
        if (own.find()) {
            String code = own.group(1);
            return property.filter(stamp -> stamp.check().equals(code)).or(() -> made(code, campaigns));
        }
        boolean others = document.sheets().stream()
                .anyMatch(other -> CODE.matcher(other.footer()).find());
        return others ? Optional.empty() : property;
    }

    private Optional<Stamp> made(String code, List<Campaign> campaigns) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return campaigns.stream()
                .map(campaign -> known.computeIfAbsent(campaign, Stamps::byCode))
                .flatMap(codes -> Optional.ofNullable(codes.get(code)).stream())
                .findFirst();
    }

    private static Map<String, Stamp> byCode(Campaign campaign) {
        Map<String, Stamp> codes = new HashMap<>();
        campaign.rounds()
                .forEach(round -> campaign.roster().units().forEach(unit -> {
                    Stamp stamp = Stamp.of(campaign, unit, round);
                    codes.put(stamp.check(), stamp);
                }));
        return codes;
    }
}
