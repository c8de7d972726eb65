package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;

import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.dossier.contract.DraftKeys;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.market.InsurerColumn;
import nl.cyberwerkbank.market.table.CapturedQuote;
import nl.cyberwerkbank.ui.casework.Draft;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.NumberField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.Paragraph;

import org.joda.money.Money;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What another insurer's portal gave. A PDF dragged onto it is kept with the dossier. So is every key press, until the
/// quote is recorded or what was typed is thrown away: closing the sheet loses nothing.
final class CaptureSheet extends Sheet {
    private static final int LONGEST = 80;

    /// So many sublimits can be filled in at first; a button adds more.
    private static final int LIMITS = 2;

    private final CompareHost host;
    private final QuoteFiles files;
    private final Optional<CapturedQuote> before;
    private final ChoiceField<InsurerColumn> insurer;
    private final TextField name;
    private final TextField product;
    private final MoneyField premium;
    private final MoneyField sum;
    private final MoneyField deductible;
    private final NumberField waiting;
    private final DateField validUntil;
    private final DateField capturedOn;
    private final TextField reference;
    private final WordsArea notes;
    private final Map<String, TextEntryField<?>> typed = new LinkedHashMap<>();
    private final Map<String, String> atRest = new HashMap<>();
    private final Optional<Draft> draft;
    private final List<TextField> parts = new ArrayList<>();
    private final List<MoneyField> limits = new ArrayList<>();
    private final FieldGrid sublimits = new FieldGrid();
    private final Hyperlink file = new Hyperlink();
    private final Paragraph noFile;
    private Optional<CapturedQuote.QuoteFile> kept = Optional.empty();
    private Optional<InsurerColumn> proposed = Optional.empty();
    private boolean filling = true;

    /// @param before the quote that is changed; empty: a new one
    CaptureSheet(CompareHost host, QuoteFiles files, Optional<CapturedQuote> before) {
        super(host.workplace().wording(), "compare.quote", host.workplace().wording().text("compare.quote.record"));
        this.host = host;
        this.files = files;
        this.before = before;
        this.draft =
                host.desk()
                        .dossier()
                        .filter(_ -> host.desk().canWrite())
                        .map(open ->
                                new Draft(
                                        open,
                                        DraftKeys.ofQuote(before.map(quote -> quote.id().toString()).orElse("new"))));
        List<InsurerColumn> insurers =
                host.desk().matrix().columns().stream()
                        .filter(column -> column.kind() != InsurerColumn.Kind.GENERAL)
                        .toList();
        name = entered("insurer", new TextField(wording, LabelPlace.ABOVE, label("insurer"), LONGEST));
        insurer =
                entered(
                        "clauses",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                label("clauses"),
                                insurers,
                                column -> column.name().in(wording.locale())));
        product = entered("product", new TextField(wording, LabelPlace.ABOVE, label("product"), LONGEST));
        premium = entered("premium", new MoneyField(wording, LabelPlace.ABOVE, label("premium")));
        sum = entered("sum", new MoneyField(wording, LabelPlace.ABOVE, label("sum")));
        deductible = entered("deductible", new MoneyField(wording, LabelPlace.ABOVE, label("deductible")));
        waiting = entered("waiting", new NumberField(wording, LabelPlace.ABOVE, label("waiting")));
        validUntil = entered("validUntil", new DateField(wording, LabelPlace.ABOVE, label("validUntil")));
        capturedOn = entered("capturedOn", new DateField(wording, LabelPlace.ABOVE, label("capturedOn")));
        reference = entered("reference", new TextField(wording, LabelPlace.ABOVE, label("reference"), LONGEST));
        notes = new WordsArea("compare-quote-notes", label("notes"), 2, now -> keep("notes", now));
        notes.getStyleClass().add("internal");
        var grid = new FieldGrid();
        List.of(name, insurer, product, premium, sum, deductible, waiting, validUntil, capturedOn, reference)
                .forEach(grid::place);
        noFile = new Paragraph(label("noFile"), "quiet", "small");
        int known = before.map(quote -> quote.sublimits().size()).orElse(0);
        for (int i = 0; i < Math.max(LIMITS, known) || isKept(i); i++) {
            addSublimit();
        }
        var more = new Button(label("anotherLimit"));
        more.setId("compare-quote-anotherLimit");
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> addSublimit().focusTarget().requestFocus());
        body.getChildren()
                .setAll(fileLine(), grid, new Paragraph(label("sublimits"), "strong"), sublimits, more, notes);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        fill();
        fillKept();
        name.entryProperty().addListener((_, _, now) -> propose(insurers, now.answer().orElse("")));
        act("compare.close", "secondary", host.workplace()::closeOverlay).setCancelButton(true);
        before.ifPresent(quote -> act("compare.quote.remove", "secondary", () -> remove(quote)));
        if (isKept()) {
            act("compare.quote.forget", "secondary", this::forget);
        }
        act("compare.quote.record", "primary", this::record).setDefaultButton(true);
    }

    /// Proposes the column that the typed insurer names, until the user chooses another.
    private void propose(List<InsurerColumn> insurers, String typed) {
        if (!insurer.entry().answer().equals(proposed) || insurer.entry().complaint().isPresent()) {
            return;
        }
        String sought = typed.toLowerCase(wording.locale());
        proposed =
                insurers.stream()
                        .filter(column ->
                                sought.contains(column.name().in(wording.locale()).toLowerCase(wording.locale())))
                        .max(Comparator.comparingInt(column -> column.name().in(wording.locale()).length()));
        insurer.fill(proposed.<Entry<InsurerColumn>>map(Entry.Valid::new).orElseGet(Entry::empty));
    }

    private <T, F extends TextEntryField<T>> F entered(String fieldName, F field) {
        typed.put(fieldName, field(fieldName, field));
        field.entryProperty().addListener((_, _, _) -> keep(fieldName, textOf(field)));
        return field;
    }

    private static String textOf(TextEntryField<?> field) {
        return ((TextInputControl) field.focusTarget()).getText();
    }

    private void keep(String fieldName, String text) {
        if (!filling) {
            draft.ifPresent(kept ->
                    kept.put(
                            fieldName,
                            Optional.of(text).filter(now -> !now.equals(atRest.getOrDefault(fieldName, "")))));
        }
    }

    /// Shows what was typed before over what is recorded.
    private void fillKept() {
        typed.forEach((fieldName, field) -> atRest.put(fieldName, textOf(field)));
        atRest.put("notes", notes.text());
        draft.ifPresent(kept -> {
            typed.forEach((fieldName, field) -> kept.text(fieldName).ifPresent(field::fillTyped));
            kept.text("notes").ifPresent(notes::fill);
        });
        filling = false;
    }

    private boolean isKept() {
        return draft.filter(kept -> !kept.isEmpty()).isPresent();
    }

    private boolean isKept(int sublimit) {
        return draft.filter(
                        kept -> kept.text("part" + sublimit).isPresent() || kept.text("limit" + sublimit).isPresent())
                .isPresent();
    }

    private void forget() {
        host.workplace().closeOverlay();
        draft.ifPresent(Draft::clear);
    }

    private TextField addSublimit() {
        int number = parts.size();
        parts.add(
                sublimits.place(
                        entered("part" + number, new TextField(wording, LabelPlace.ABOVE, label("part"), LONGEST))));
        limits.add(
                sublimits.place(entered("limit" + number, new MoneyField(wording, LabelPlace.ABOVE, label("limit")))));
        return parts.getLast();
    }

    private Node fileLine() {
        var pick = new Button(label("pick"));
        pick.setId("compare-quote-pick");
        pick.getStyleClass().add("secondary");
        pick.setMinWidth(USE_PREF_SIZE);
        pick.setOnAction(_ -> files.pick(getScene().getWindow()).ifPresent(this::keep));
        file.setId("compare-quote-file");
        file.setOnAction(_ -> kept.ifPresent(host::show));
        present(file, false);
        var line = new HBox(pick, file, noFile);
        line.getStyleClass().add("compare-file-line");
        return line;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void over(DragEvent event) {
        if (files.takes(event.getDragboard().getFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        if (files.takes(dropped)) {
            files.read(dropped.getFirst().toPath()).ifPresent(this::keep);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Keeps the file of the quote.
    void keep(CapturedQuote.QuoteFile now) {
        kept = Optional.of(now);
        file.setText(now.name());
        present(file, true);
        present(noFile, false);
    }

    private void fill() {
        capturedOn.fill(new Entry.Valid<>(host.desk().casework().today()));
        before.ifPresent(quote -> {
            name.fillTyped(quote.insurer());
            quote.clauses()
                    .flatMap(host.desk().matrix()::column)
                    .ifPresent(column -> insurer.fill(new Entry.Valid<>(column)));
            product.fillTyped(quote.product());
            quote.premium().ifPresent(amount -> premium.fill(new Entry.Valid<>(amount)));
            quote.sumInsured().ifPresent(amount -> sum.fill(new Entry.Valid<>(amount)));
            quote.deductible().ifPresent(amount -> deductible.fill(new Entry.Valid<>(amount)));
            quote.waitingPeriodHours().ifPresent(hours -> waiting.fill(new Entry.Valid<>(hours)));
            quote.validUntil().ifPresent(day -> validUntil.fill(new Entry.Valid<>(day)));
            capturedOn.fill(new Entry.Valid<>(quote.capturedOn()));
            reference.fillTyped(quote.reference());
            notes.fill(quote.notes());
            for (int i = 0; i < quote.sublimits().size(); i++) {
                parts.get(i).fillTyped(quote.sublimits().get(i).part());
                limits.get(i).fill(new Entry.Valid<>(quote.sublimits().get(i).amount()));
            }
            quote.file().ifPresent(this::keep);
        });
    }

    private void record() {
        Optional<Message> missing =
                name.entry().answer().isEmpty() ? Optional.of(Message.of("quote.required")) : Optional.empty();
        name.object(missing);
        capturedOn.object(
                capturedOn.entry().answer().isEmpty() ? Optional.of(Message.of("quote.required")) : Optional.empty());
        for (int i = 0; i < parts.size(); i++) {
            boolean half = parts.get(i).entry().answer().isPresent() != limits.get(i).entry().answer().isPresent();
            limits.get(i).object(half ? Optional.of(Message.of("compare.quote.half")) : Optional.empty());
        }
        fields.checkAll();
        Optional<TextEntryField<?>> wrong = wrong();
        if (wrong.isPresent()) {
            wrong.get().focusTarget().requestFocus();
            return;
        }
        CapturedQuote quote = quote();
        host.workplace().closeOverlay();
        change(quote.id(), advice -> advice.with(quote));
    }

    private Optional<TextEntryField<?>> wrong() {
        return typed.values().stream().filter(field -> !field.messageText().isEmpty()).findFirst();
    }

    private CapturedQuote quote() {
        var sublimits = new ArrayList<CapturedQuote.Sublimit>();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Money> limit = limits.get(i).entry().answer();
            Optional<String> part = parts.get(i).entry().answer();
            if (limit.isPresent() && part.isPresent()) {
                sublimits.add(new CapturedQuote.Sublimit(part.get(), limit.get()));
            }
        }
        return new CapturedQuote(
                before.map(CapturedQuote::id).orElseGet(UUID::randomUUID),
                name.entry().answer().orElseThrow(),
                insurer.entry().answer().map(InsurerColumn::id),
                product.entry().answer().orElse(""),
                premium.entry().answer(),
                sum.entry().answer(),
                deductible.entry().answer(),
                waiting.entry().answer(),
                sublimits,
                validUntil.entry().answer(),
                capturedOn.entry().answer().orElseThrow(),
                reference.entry().answer().orElse(""),
                kept,
                notes.text().strip());
    }

    private void remove(CapturedQuote quote) {
        host.workplace().closeOverlay();
        change(quote.id(), advice -> advice.withoutQuote(quote.id()));
    }

    /// Changes the quotes; what was typed is no draft any longer, in the same step of undo.
    private void change(UUID quote, UnaryOperator<Advice> change) {
        String field = "quote." + quote;
        host.desk().change(field, change);
        draft.ifPresent(kept -> host.desk().clear(field, kept));
    }

    @Override
    Node first() {
        return name.focusTarget();
    }
}
