package org.huibao.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the books, the folders and the mailboxes hold when everything has come to rest. */
final class Found {
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();
    final List<Duplicate> duplicates = new ArrayList<>();
    final List<Letter> letters = new ArrayList<>();
    final List<Report> reports = new ArrayList<>();
    /** Journal entries as {@code what about}. */
    final List<String> journal = new ArrayList<>();
    /** The SHA-256 of the bytes of each file in the archive, by its name. */
    final Map<String, String> archive = new HashMap<>();
    /** The SHA-256 of the bytes of each file in the outbox, by its path. */
    final Map<String, String> outbox = new HashMap<>();
    /** The SHA-256 of the bytes of each file in the inbox's folders, by its path. */
    final Map<String, String> inbox = new HashMap<>();
    /** The SHA-256 of each mail in the office's mailbox. */
    final List<String> office = new ArrayList<>();
    /** Our letters as they lie in mailboxes. */
    final List<Copy> copies = new ArrayList<>();

    record Arrival(
            long id,
            String channel,
            String name,
            String sha256,
            @Nullable String messageId,
            String state) {}

    record Document(long id, long arrival, String name, String sha256, String state) {}

    /** @param receipt by which versions stand in the order in which they were received */
    record Version(
            String round,
            String unit,
            int number,
            String verdict,
            long document,
            String sha256,
            String figures,
            String receipt) {}

    /** A document's table that was behind the latest version already. */
    record Duplicate(long document, String round, String unit) {}

    record Letter(
            long id,
            String kind,
            @Nullable String round,
            List<String> recipients,
            String messageId,
            String mail,
            String state) {}

    record Report(String round, int revision, String file, String sha256, long letter) {}

    /**
     * One mail in a mailbox.
     *
     * @param answers the Message-ID of the mail it answers
     * @param file the SHA-256 of its attachment
     */
    record Copy(
            String mailbox,
            String messageId,
            @Nullable String answers,
            String raw,
            @Nullable String file) {}
}
