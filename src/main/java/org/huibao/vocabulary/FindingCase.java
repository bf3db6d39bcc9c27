package org.huibao.vocabulary;

/** What is particular about a finding among those of its code: it decides on the sentences, and whoever asks is told. */
public sealed interface FindingCase permits Special, Tableless, UnreadFormat, Limit, HiddenPart {
    /** The stable word under which it is kept, for instance {@code per-head}. */
    String word();

    /** The name of its word among the arguments that are kept and shown. */
    String argument();

    /** The last part of the keys of its sentences; empty where they are the sentences of the code. */
    String sentence();
}
