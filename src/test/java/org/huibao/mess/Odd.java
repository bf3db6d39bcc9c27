package org.huibao.mess;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huibao.vocabulary.DocumentState;

/**
 * An odd file and what must become of it.
 *
 * @param name the file's name
 * @param state the state of the worst document in it
 * @param codes the code of one of its findings, as a regular expression; empty if nothing need be said
 */
record Odd(String what, String name, Supplier<byte[]> bytes, DocumentState state, String codes) {

    static Odd odd(String what, String name, Supplier<byte[]> bytes, DocumentState state, String codes) {
        return new Odd(what, name, bytes, state, codes);
    }

    static Stream<Odd> all() {
        return Stream.of(
                        OddPackages.all(),
                        OddFormats.all(),
                        OddArchives.all(),
                        OddMails.all(),
                        OddTexts.all(),
                        OddCells.all(),
                        OddGiants.all())
                .flatMap(each -> each);
    }

    @Override
    public String toString() {
        return what;
    }
}
