package org.huibao.commands;

import org.huibao.vocabulary.Campaign;
import org.huibao.vocabulary.ReportingUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one command are held against.
 *
 * @param round the round that was chosen, or null where the files themselves tell
 * @param unit the unit that was chosen, or null where the files themselves tell
 */
record Task(
        Campaign campaign, @Nullable String round, @Nullable ReportingUnit unit) {}
