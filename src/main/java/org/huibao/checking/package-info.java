/** Figures are held against the form and its rules; what is wrong becomes findings, and findings a verdict. */
@NullMarked
package org.huibao.checking;

import org.jspecify.annotations.NullMarked;
