/** Campaign folders become campaigns here, or a list of what is wrong with them and how to mend it. */
@NullMarked
package org.huibao.campaigns;

import org.jspecify.annotations.NullMarked;
