package org.huibao.campaigns;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.lexicon.HeadWords;
import org.huibao.vocabulary.Column;
import org.huibao.vocabulary.Form;
import org.huibao.vocabulary.Header;
import org.huibao.vocabulary.Rule;
import org.huibao.vocabulary.Stub;

/** {@code form.yaml}: a table's title, header tree and rules. */
final class FormFile {
    static final String NAME = "form.yaml";
    private static final Stub USUAL_STUB = new Stub(
            HeadWords.stubs().get(0),
            HeadWords.stubs().subList(1, HeadWords.stubs().size()));

    private FormFile() {}

    /** The form, or noted mistakes; {@code elsewhere} knows the columns of other campaigns by id. */
    static Optional<Form> read(Path path, MistakesFound mistakes, Function<String, Optional<ColumnNames>> elsewhere) {
        return YamlFile.read(path, mistakes)
                .flatMap(root -> form(new Section(root, KnownKeys.FORM.keys(), mistakes), elsewhere));
    }

    /** The columns alone, for rules of other campaigns that speak of them. */
    static Optional<ColumnNames> columns(Path path) {
        MistakesFound ignored = MistakesFound.none();
        return YamlFile.read(path, ignored).map(root -> {
            ColumnsSection columns = new ColumnsSection(ignored, Column.Empty.ERROR);
            columns.read(new Section(root, KnownKeys.FORM.keys(), ignored));
            return new ColumnNames(columns.columns());
        });
    }

    private static Optional<Form> form(Section section, Function<String, Optional<ColumnNames>> elsewhere) {
        MistakesFound mistakes = section.mistakes();
        Optional<Scalar> title = section.required("title");
        Column.Empty usualEmpty = WordChoice.of(section, "empty", Column.Empty.class, Column.Empty.ERROR);
        Stub stub = section.isScalar("stub")
                ? new Stub(section.text("stub", ""), List.of())
                : section.section("stub", KnownKeys.STUB.keys())
                        .map(FormFile::stub)
                        .orElse(USUAL_STUB);
        if (!section.has("columns")) {
            section.missing("columns");
        }
        ColumnsSection read = new ColumnsSection(mistakes, usualEmpty);
        List<Header> headers = read.read(section);
        RuleParser parser = new RuleParser(new ColumnNames(read.columns()), elsewhere, mistakes);
        TotalFormulas totals = new TotalFormulas(read, parser, mistakes);
        Form.Layout layout = WordChoice.of(section, "layout", Form.Layout.class, Form.Layout.COLUMNS);
        List<String> aliases = section.texts("aliases");
        List<Rule> rules = new RulesSection(section, parser).read();
        return title.map(text ->
                new Form(text.value(), aliases, stub, totals.in(headers), totals.of(read.columns()), rules, layout));
    }

    private static Stub stub(Section section) {
        return new Stub(section.required("header").map(Scalar::value).orElse(""), section.texts("aliases"));
    }
}
