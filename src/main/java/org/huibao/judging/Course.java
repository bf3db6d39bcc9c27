package org.huibao.judging;

import java.util.function.Function;

/**
 * A document's way through the rooms: it goes on with what the last room made of it, or has come to its end before the
 * last room.
 */
public sealed interface Course<T> {
    <R> R fold(Function<T, R> going, Function<JudgedDocument, R> ended);

    static <T> Course<T> going(T made) {
        return new Going<>(made);
    }

    static <T> Course<T> ended(JudgedDocument as) {
        return new Ended<>(as);
    }

    /** The next room's turn, unless the document has come to its end. */
    default <R> Course<R> then(Function<T, Course<R>> room) {
        return fold(room, Course::ended);
    }

    /** Whether there was too little memory for it, alone or beside others. */
    default boolean wantedMemory() {
        return fold(made -> false, JudgedDocument::wantedMemory);
    }

    /** There is more to be done. */
    record Going<T>(T made) implements Course<T> {
        @Override
        public <R> R fold(Function<T, R> going, Function<JudgedDocument, R> ended) {
            return going.apply(made);
        }
    }

    /** Nothing more can be done. */
    record Ended<T>(JudgedDocument as) implements Course<T> {
        @Override
        public <R> R fold(Function<T, R> going, Function<JudgedDocument, R> ended) {
            return ended.apply(as);
        }
    }
}
