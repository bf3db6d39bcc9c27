/** Tables in texts: values between separators, web pages, web archives and text documents. */
@NullMarked
package org.huibao.reading.text;

import org.jspecify.annotations.NullMarked;
