package org.huibao.commands;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.huibao.operators.OneTimeAddresses;
import org.huibao.operators.Operators;

/**
 * The operators of a service's store, which may run meanwhile.
 *
 * @param desk the address at which pages are found, without a slash at its end
 */
public record OperatorBook(Operators operators, OneTimeAddresses addresses, String desk) {

    /** Opens the store that the settings name. The commands do not know how. */
    public interface Opening {
        /**
         * Does a work in the book and closes it.
         *
         * @param settings as on the command line, for instance {@code --huibao.home=DIR}
         * @param locale the language in which a refusal is told on standard error
         * @return what the work returns; 2 when a setting is wrong, 1 when something unforeseen stands in the way
         */
        int with(List<String> settings, Locale locale, ToIntFunction<OperatorBook> work);
    }
}
