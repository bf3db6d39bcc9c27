package org.huibao.vocabulary;

import java.util.List;

/**
 * A 填报单位 of the roster.
 *
 * @param code the statistical code; never used alone to recognise a unit, since published lists disagree
 * @param name the official name, for instance 黄水镇
 * @param aliases other names under which the unit writes
 * @param emails the registered mailboxes, in lower case
 */
public record ReportingUnit(
        String code, String name, List<String> aliases, List<String> emails, String contact, String phone) {
    public ReportingUnit {
        aliases = List.copyOf(aliases);
        emails = List.copyOf(emails);
    }

    /** The units of one roster differ in their name. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
