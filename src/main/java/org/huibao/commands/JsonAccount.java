package org.huibao.commands;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huibao.vocabulary.Clue;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Entry;
import org.huibao.vocabulary.Finding;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Grounds;
import org.huibao.vocabulary.Match;
import org.huibao.vocabulary.Place;
import org.huibao.vocabulary.Row;
import org.huibao.vocabulary.Submission;
import org.huibao.vocabulary.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The outcome for programs: one array with an object for each document, written as it comes, a document a line. */
final class JsonAccount implements Account {
    private final JsonGenerator json;
    private final Form form;
    private final Wording wording;

    JsonAccount(OutputStream out, Form form, Wording wording) {
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        this.form = form;
        this.wording = wording;
        json.writeStartArray();
    }

    @Override
    public void tell(Checked checked) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("file", checked.file());
        json.writeStringProperty("status", checked.state().word());
        list("submissions", checked.submissions(), this::submission);
        json.writeObjectPropertyStart("totals");
        figures(checked.totals());
        json.writeEndObject();
        list("findings", checked.findings(), this::finding);
        list("skipped", checked.judged().skipped(), json::writeString);
        list("mapping", checked.mapping(), this::match);
        json.writeObjectPropertyStart("why");
        checked.grounds().ifPresent(this::grounds);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    private void submission(Submission submission) {
        json.writeStartObject();
        json.writeStringProperty("unit", submission.unit().name());
        json.writeStringProperty("code", submission.unit().code());
        json.writeStringProperty("round", submission.round().id());
        json.writeStringProperty("verdict", submission.verdict().word());
        json.writeBooleanProperty("nil", submission.nil());
        json.writeObjectPropertyStart("figures");
        figures(submission.figures());
        json.writeEndObject();
        json.writeObjectPropertyStart("states");
        states(submission);
        json.writeEndObject();
        list("rows", submission.rows(), this::row);
        json.writeEndObject();
    }

    private void row(Row row) {
        json.writeStartObject();
        json.writeStringProperty("label", row.label());
        json.writeStringProperty("role", row.role().word());
        json.writeObjectPropertyStart("figures");
        figures(row.entries());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In the form's order, columns without a figure left out. */
    private void figures(Map<String, Entry> entries) {
        for (Column column : form.columns()) {
            Entry entry = entries.get(column.key());
            if (entry instanceof Entry.Figure figure) {
                json.writeStringProperty(column.key(), figure.plain());
            } else if (entry instanceof Entry.Words words) {
                json.writeStringProperty(column.key(), words.original());
            }
        }
    }

    /** Why a column has no figure; one that the table does not have at all is as blank as an empty one. */
    private void states(Submission submission) {
        if (submission.nil()) {
            return;
        }
        for (Column column : form.columns()) {
            Entry entry = submission.figures().get(column.key());
            if (entry == null) {
                json.writeStringProperty(column.key(), Entry.Why.BLANK.word());
            } else if (entry instanceof Entry.Gap gap) {
                json.writeStringProperty(column.key(), gap.why().word());
            }
        }
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("severity", finding.severity().word());
        Place place = finding.place();
        optional("sheet", place == null ? null : place.sheet());
        optional("cell", place == null ? null : place.cell());
        optional("column", finding.column());
        optional("unit", finding.unit());
        json.writeStringProperty("message", wording.of(finding));
        optional("original", finding.original());
        optional("taken", finding.taken());
        json.writeEndObject();
    }

    private void grounds(Grounds grounds) {
        clue("campaign", grounds.campaign());
        clue("round", grounds.round());
        json.writeObjectPropertyStart("units");
        new TreeMap<>(grounds.units()).forEach(this::clue);
        json.writeEndObject();
    }

    private void clue(String what, Clue clue) {
        json.writeObjectPropertyStart(what);
        json.writeStringProperty("by", clue.by().word());
        json.writeStringProperty("text", clue.text());
        json.writeEndObject();
    }

    private void match(Match match) {
        json.writeStartObject();
        json.writeStringProperty("column", match.column());
        json.writeStringProperty("sheet", match.sheet());
        json.writeStringProperty("cell", match.cell());
        json.writeStringProperty("text", match.text());
        json.writeStringProperty("why", match.why());
        json.writeEndObject();
    }

    private void optional(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private <T> void list(String name, List<T> things, java.util.function.Consumer<T> each) {
        json.writeArrayPropertyStart(name);
        things.forEach(each);
        json.writeEndArray();
    }
}
