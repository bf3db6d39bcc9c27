package org.huibao.intake.settings;

/**
 * What a thing that arrives may hold before it is refused.
 *
 * @param mail the largest mail, archive or upload, in bytes
 * @param document the largest single document, in bytes
 * @param documents the most documents of a mail or an archive, whatever lies in what
 * @param zipEntries the most files in an archive
 * @param zipUnpacked what the files of an archive may hold together, in bytes
 * @param zipDepth how deep archives in archives are opened: 1 opens an archive and none in it
 * @param mailsInMails how deep mails in mails are opened
 */
public record Allowance(
        long mail, long document, int documents, int zipEntries, long zipUnpacked, int zipDepth, int mailsInMails) {
    public static final Allowance USUAL = new Allowance(50L << 20, 20L << 20, 500, 200, 200L << 20, 1, 5);
}
