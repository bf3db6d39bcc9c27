package org.huibao.mess;

/** What became of some files and of the figures in them. */
final class Count {
    int files;
    int figures;
    int exact;
    int asked;
    int askedInVain;
    int wrong;
    int lost;
    /** Errors that are none. */
    int falseErrors;
    /** Files that mean what they say, and those of them about which something is asked. */
    int plain;

    int plainAsked;
    /** Files in which a figure is asked about. */
    int seen;

    void add(Corpus.Looked looked) {
        Verdict verdict = looked.verdict();
        files++;
        figures += verdict.figures;
        exact += verdict.exact;
        asked += verdict.asked;
        askedInVain += verdict.askedInVain;
        wrong += verdict.silentlyWrong.size();
        lost += verdict.silentlyMissing.size();
        falseErrors += verdict.falseErrors.size();
        seen += verdict.asked + verdict.askedInVain > 0 ? 1 : 0;
        if (looked.plain()) {
            plain++;
            plainAsked += verdict.needless.isEmpty() ? 0 : 1;
        }
    }

    /** The figures that are taken as they are meant, of a hundred. */
    String share() {
        return figures == 0 ? "–" : exact * 100 / figures + " %";
    }
}
