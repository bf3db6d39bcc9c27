package org.huibao.campaigns;

import java.util.List;
import java.util.function.Function;
import org.huibao.vocabulary.Campaign;

/** What loading a campaign folder came to. */
public sealed interface Loaded {
    <T> T fold(Function<Ready, T> ready, Function<Broken, T> broken);

    /**
     * A campaign to work with.
     *
     * @param warnings what a person should look at, for instance a forward on a Sunday
     */
    record Ready(Campaign campaign, List<Problem> warnings) implements Loaded {
        public Ready {
            warnings = List.copyOf(warnings);
        }

        @Override
        public <T> T fold(Function<Ready, T> ready, Function<Broken, T> broken) {
            return ready.apply(this);
        }
    }

    /** A folder that cannot be used, with everything that is wrong in it. */
    record Broken(String id, List<Problem> problems) implements Loaded {
        public Broken {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T fold(Function<Ready, T> ready, Function<Broken, T> broken) {
            return broken.apply(this);
        }
    }
}
