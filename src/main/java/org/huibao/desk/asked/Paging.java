package org.huibao.desk.asked;

import org.jspecify.annotations.Nullable;

/**
 * The part of a list, newest first, that a request asks for.
 *
 * @param limit at most how many
 * @param after the list goes on behind the entry with this id; null begins with the newest
 */
public record Paging(@Nullable Integer limit, @Nullable Long after) {
    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    public int size() {
        if (limit != null && limit < 1) {
            throw RequestRefused.badRequest("bad-limit", "limit must be 1 or more");
        }
        return limit == null ? USUAL : Math.min(limit, MOST);
    }

    /** Only entries with a smaller id. */
    public long before() {
        return after == null ? Long.MAX_VALUE : after;
    }
}
