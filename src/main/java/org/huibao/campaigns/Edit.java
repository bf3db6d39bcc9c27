package org.huibao.campaigns;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huibao.vocabulary.Campaign;

/**
 * A change of one file of a campaign's folder.
 *
 * @param file its name
 * @param change the text as it shall be, or nothing where what is to be changed is not in it
 * @param isMeant whether a campaign is read from the changed file as it was meant
 */
public record Edit(String file, Function<String, Optional<String>> change, Predicate<Campaign> isMeant) {}
