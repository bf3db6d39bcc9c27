package org.huibao.recognition.value;

import java.util.List;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;

/**
 * What one cell says under its column.
 *
 * @param findings whatever a person should know about the way from the cell to the entry, without a unit
 */
public record ValuedCell(Entry entry, List<Finding> findings) {
    public ValuedCell {
        findings = List.copyOf(findings);
    }
}
