package org.huibao.campaigns;

import java.util.Locale;

/**
 * Every kind of mistake that a campaign folder can hold. The id (lower case, hyphens) is stable; the bundles {@code
 * messages/campaigns} have a cause and a cure for each.
 */
enum Mistake {
    // the folder and its files
    FOLDER_MISSING,
    FILE_MISSING,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_UNREADABLE,
    NOT_UTF8,
    NOT_UTF8_BUT_GBK,
    ID_TAKEN,
    FIXED_CHANGED,
    // YAML
    YAML_SYNTAX,
    YAML_TAB,
    YAML_FULL_WIDTH_COLON,
    YAML_ALIASES,
    YAML_TAG,
    NOT_A_MAPPING,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSPELT_KEY,
    UNUSED_KEY,
    MISSING_KEY,
    WRONG_TYPE,
    BAD_VALUE,
    // campaign.yaml
    BAD_ID,
    ID_NOT_FOLDER,
    UNKNOWN_ZONE,
    BAD_DATE,
    NO_SUCH_TIME,
    BAD_DURATION,
    BAD_HOURS,
    BAD_EMAIL,
    ROUND_TWICE,
    ROUND_BACKWARDS,
    ROUND_OVERLAP,
    ROUND_INCOMPLETE,
    DUE_ON_DAY_OFF,
    LIVE_WITHOUT,
    FORWARD_ON_DAY_OFF,
    BUREAU_IS_UNIT,
    // form.yaml
    NO_COLUMNS,
    LEAF_WITH_COLUMNS,
    KEY_TWICE,
    NO_TWICE,
    BAD_COLUMN_KEY,
    BAD_SCALE,
    NOT_SUMMABLE,
    AGGREGATE_WITHOUT_TOTAL,
    AGGREGATE_ELSEWHERE,
    // rules
    RULE_TOO_LONG,
    RULE_SYNTAX,
    RULE_WITHOUT_COMPARISON,
    RULE_WITHOUT_COLUMN,
    COLUMN_UNKNOWN,
    COLUMN_NUMBER_UNKNOWN,
    COLUMN_AMBIGUOUS,
    NUMBER_OR_COLUMN,
    COLUMN_NOT_NUMERIC,
    DIVISION_BY_ZERO,
    OTHER_CAMPAIGN_UNKNOWN,
    // units.csv and holidays.csv
    CSV_SYNTAX,
    CSV_DELIMITER,
    CSV_COLUMN_MISSING,
    CSV_COLUMN_UNKNOWN,
    CSV_COLUMN_MISSPELT,
    CSV_COLUMN_TWICE,
    ROW_TOO_LONG,
    ROW_TOO_SHORT,
    NO_UNITS,
    UNIT_WITHOUT_NAME,
    UNIT_IS_TOTAL,
    NO_MAILBOX,
    UNIT_TWICE,
    CODE_TWICE,
    ALIAS_IS_ADDRESS,
    BAD_DAY,
    DAY_TWICE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
