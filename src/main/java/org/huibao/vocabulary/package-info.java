/** The words that every room shares: campaigns, forms, units, figures and findings, free of any framework. */
@NullMarked
package org.huibao.vocabulary;

import org.jspecify.annotations.NullMarked;
