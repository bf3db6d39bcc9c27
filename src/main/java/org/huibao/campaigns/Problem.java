package org.huibao.campaigns;

import java.util.Map;

/**
 * A mistake in a campaign folder. The words live in the bundle {@code messages/campaigns}, the cause under the code and
 * the cure under {@code code.cure}.
 *
 * @param file the file's path from the folder, for instance {@code form.yaml} or {@code ../holidays.csv}
 * @param line counted from 1, or 0 where the whole file is meant
 * @param code stable, lower case with hyphens, for instance {@code round-overlap}
 * @param arguments by name, as the bundle's sentences use them
 */
public record Problem(String file, int line, String code, Map<String, String> arguments) {
    public Problem {
        arguments = Map.copyOf(arguments);
    }
}
