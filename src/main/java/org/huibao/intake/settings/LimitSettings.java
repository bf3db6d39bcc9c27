package org.huibao.intake.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one thing that arrives may cost before it is refused, so that no sender can fill the memory or the disk.
 *
 * @param mail the largest mail, archive or upload
 * @param document the largest single document
 * @param documents the most documents of a mail or an archive, whatever lies in what
 * @param zipEntries the most files in an archive
 * @param zipUnpacked what the files of an archive may hold together
 * @param zipDepth how deep archives in archives are opened: 1 opens an archive and none in it
 * @param mailsInMails how deep mails in mails are opened
 * @param cells the most cells of a document that hold something
 * @param sheets the most sheets of a document
 * @param freeSpace how much room has to be left on a disk that the service writes to; with less a person is told, and with less on
 *     that of {@code data/} nothing is taken until there is more
 */
@ConfigurationProperties("huibao.limits")
public record LimitSettings(
        @DefaultValue("50MB") DataSize mail,
        @DefaultValue("20MB") DataSize document,
        @DefaultValue("500") int documents,
        @DefaultValue("200") int zipEntries,
        @DefaultValue("200MB") DataSize zipUnpacked,
        @DefaultValue("1") int zipDepth,
        @DefaultValue("5") int mailsInMails,
        @DefaultValue("4000000") int cells,
        @DefaultValue("32") int sheets,
        @DefaultValue("1GB") DataSize freeSpace) {
    /** Bytes of mails and documents are held in one piece. */
    private static final DataSize LARGEST = DataSize.ofGigabytes(1);

    private static final int DEEPEST = 20;

    public LimitSettings {
        size("mail", mail);
        size("document", document);
        size("zip-unpacked", zipUnpacked);
        count("documents", documents);
        count("zip-entries", zipEntries);
        depth("zip-depth", zipDepth);
        depth("mails-in-mails", mailsInMails);
        count("cells", cells);
        count("sheets", sheets);
    }

    private static void size(String key, DataSize size) {
        if (size.toBytes() < 1) {
            throw problem(key, "not-positive", size.toString());
        }
        if (size.compareTo(LARGEST) > 0) {
            throw problem(key, "too-much", size.toString());
        }
    }

    private static void count(String key, int count) {
        if (count < 1) {
            throw problem(key, "not-positive", String.valueOf(count));
        }
    }

    private static void depth(String key, int depth) {
        if (depth < 0) {
            throw problem(key, "not-positive", String.valueOf(depth));
        }
        if (depth > DEEPEST) {
            throw problem(key, "too-much", String.valueOf(depth));
        }
    }

    private static SettingsProblem problem(String key, String code, String value) {
        return new SettingsProblem("huibao.limits." + key, code, value);
    }

    /** What of it concerns taking things apart. */
    public Allowance allowance() {
        return new Allowance(
                mail.toBytes(),
                document.toBytes(),
                documents,
                zipEntries,
                zipUnpacked.toBytes(),
                zipDepth,
                mailsInMails);
    }
}
