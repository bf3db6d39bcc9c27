/** Specifications of reading. */
package org.huibao.reading;
