package org.huibao.campaigns;

/** Asked by whoever has changed a file of a campaign folder, so that it counts at once. */
@FunctionalInterface
public interface FoldersWatched {
    void look();
}
