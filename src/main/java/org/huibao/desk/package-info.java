/** The web pages and the HTTP interface of the people who run a campaign. */
@NullMarked
package org.huibao.desk;

import org.jspecify.annotations.NullMarked;
