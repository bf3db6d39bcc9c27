package org.huibao.needs;

import java.util.stream.Stream;

/** Where needs of a kind are seen; asked anew each time, so that whatever is settled is gone. */
public interface NeedSource {
    Stream<Need> needs();
}
