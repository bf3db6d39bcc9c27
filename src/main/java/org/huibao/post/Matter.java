package org.huibao.post;

import org.jspecify.annotations.Nullable;

/**
 * What a letter is for.
 *
 * @param about what it is about, unique among the letters of its kind; of two about the same only the first is written
 * @param campaign the campaign's id, or null where it belongs to none; so is the round's
 */
public record Matter(
        Letter.Kind kind,
        String about,
        @Nullable String campaign,
        @Nullable String round) {}
