package nl.cyberwerkbank.ui.intake;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.client.LegalForm;
import nl.cyberwerkbank.client.SbiCode;
import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.dossier.AcceptanceWhy;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextEntryField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.field.YesNoField;
import nl.cyberwerkbank.ui.view.Fxml;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The intake form. Every key press goes to the dossier, is assessed and saved; messages stand under their field.
public final class IntakeView implements StageView {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DATES = 400;
    private static final int LONGEST_NOTE = 20_000;

    private final StageHost host;
    private final Wording wording;
    private final IntakeViewModel model;
    private final FieldRegistry registry = new FieldRegistry();
    private final List<Runnable> fillers = new ArrayList<>();
    private final List<Runnable> remarks = new ArrayList<>();
    private final Parent root;
    private boolean filling;

    @FXML private FieldGrid client;

    @FXML private FieldGrid business;

    @FXML private FieldGrid size;

    @FXML private FieldGrid security;

    @FXML private FieldGrid statement;

    @FXML private FieldGrid more;

    @FXML private HBox suggestion;

    @FXML private Label suggestionText;

    @FXML private Hyperlink takeSuggestion;

    @FXML private Label securityHint;

    @FXML private Label notesLabel;

    @FXML private TextArea notes;

    @FXML private HBox actions;

    @FXML private Label outlook;

    @FXML private Button toQuote;

    public IntakeView(StageHost host) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.model = new IntakeViewModel(host.dossier());
        this.root = Fxml.load(this, wording);
        layOut();
        refill();
        host.dossier().assessmentProperty().addListener((_, _, now) -> assessed(now));
        assessed(model.assessment());
    }

    private void layOut() {
        text(client, Answers.LEGAL_NAME);
        identifier(client, Answers.KVK_NUMBER);
        text(client, Answers.STREET);
        identifier(client, Answers.POSTCODE);
        text(client, Answers.PLACE);
        text(client, Answers.CONTACT_NAME);

        choice(business, Answers.LEGAL_FORM, List.of(LegalForm.values()), form -> named("legalForm", form));
        choice(business, Answers.COUNTRY, countries(), this::country);
        sbiCode();
        choice(business, Answers.SECTOR, List.of(Sector.values()), sector -> named("sector", sector));
        losses();
        takeSuggestion.setOnAction(_ ->
                model.suggestedSector()
                        .ifPresent(sector -> {
                            model.enter(Answers.SECTOR, new Entry.Valid<>(sector));
                            refill();
                            registry.goTo("sector");
                        }));

        money(size, Answers.ANNUAL_TURNOVER, Optional.empty());
        money(size, Answers.CONSOLIDATED_TURNOVER, Optional.empty());
        money(size, Answers.US_TURNOVER, Optional.of(Answers.CONSOLIDATED_TURNOVER));
        money(size, Answers.ECOMMERCE_TURNOVER, Optional.of(Answers.ANNUAL_TURNOVER));
        var persons =
                place(
                        size,
                        Answers.PERSONAL_DATA_SUBJECTS,
                        new CountField(wording, LabelPlace.LEFT, label(Answers.PERSONAL_DATA_SUBJECTS)));
        persons.setUnit(wording.text("intake.persons"));
        var records =
                place(
                        size,
                        Answers.PERSONAL_DATA_RECORDS,
                        new CountField(wording, LabelPlace.LEFT, label(Answers.PERSONAL_DATA_RECORDS)));
        records.setUnit(wording.text("intake.records"));

        yesNo(Answers.SECURITY_SOFTWARE);
        yesNo(Answers.ACCESS_CONTROL);
        yesNo(Answers.BACKUP);

        text(statement, Answers.GIVEN_BY);
        text(statement, Answers.FUNCTION);
        date(Answers.GIVEN_ON);
        date(Answers.APPLIED_ON);

        text(more, Answers.TELEPHONE);
        identifier(more, Answers.EMAIL);
        identifier(more, Answers.VAT_ID);
        identifier(more, Answers.IBAN);
        hazardGroup();
        text(more, Answers.HAZARD_REASON);

        notesLabel.setLabelFor(notes);
        notes.setAccessibleText(notesLabel.getText());
        notes.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() > LONGEST_NOTE ? null : change));
        notes.textProperty()
                .addListener((_, _, now) -> {
                    if (!filling) {
                        model.enterNotes(now);
                    }
                });
        fillers.add(() -> notes.setText(model.dossier().notes()));
        toQuote.setOnAction(_ -> host.go(DossierStage.QUOTE));
    }

    private <T> void bind(Answer<T> answer, FormField<T> field) {
        registry.add(answer.field(), field);
        field.focusTarget().setId("intake-" + answer.field());
        field.entryProperty()
                .addListener((_, _, now) -> {
                    if (!filling) {
                        model.enter(answer, now);
                    }
                });
        fillers.add(() -> {
            Optional<String> typed = model.typed(answer);
            if (typed.isPresent() && field instanceof TextEntryField<T> line) {
                line.fillTyped(typed.get());
            } else {
                field.fill(answer.get().apply(model.dossier()).<Entry<T>>map(Entry.Valid::new).orElseGet(Entry::empty));
            }
        });
    }

    private <T, F extends FormField<T>> F place(FieldGrid grid, Answer<T> answer, F field) {
        grid.place(field);
        bind(answer, field);
        return field;
    }

    private TextField text(FieldGrid grid, Answer<String> answer) {
        return place(grid, answer, new TextField(wording, LabelPlace.LEFT, label(answer), LONGEST_TEXT));
    }

    private void identifier(FieldGrid grid, Answer<String> answer) {
        TextField field = text(grid, answer);
        Runnable remark = () -> field.object(model.doubtAbout(answer));
        field.focusTarget()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        remark.run();
                    }
                });
        remarks.add(remark);
    }

    private <T> void choice(FieldGrid grid, Answer<T> answer, List<T> options, Function<T, String> words) {
        place(grid, answer, new ChoiceField<>(wording, LabelPlace.LEFT, label(answer), options, words));
    }

    private void money(FieldGrid grid, Answer<Money> answer, Optional<Answer<Money>> whole) {
        var field = place(grid, answer, new MoneyField(wording, LabelPlace.LEFT, label(answer)));
        Runnable unit =
                () ->
                        field.setUnit(
                                whole.flatMap(total -> model.share(answer, total))
                                        .map(share -> "€ · " + wording.value(share))
                                        .orElse(wording.text("intake.euroPerYear")));
        host.dossier().assessmentProperty().addListener((_, _, _) -> unit.run());
        unit.run();
    }

    private void yesNo(Answer<Boolean> answer) {
        place(security, answer, new YesNoField(wording, LabelPlace.LEFT, label(answer)));
    }

    private void date(Answer<LocalDate> answer) {
        place(statement, answer, new DateField(wording, LabelPlace.LEFT, label(answer)));
    }

    private void sbiCode() {
        var field = new TextField(wording, LabelPlace.LEFT, label(Answers.SBI_CODE), LONGEST_TEXT);
        business.place(field);
        registry.add(Answers.SBI_CODE.field(), field);
        field.focusTarget().setId("intake-sbiCode");
        var version =
                new ChoiceField<>(
                        wording,
                        LabelPlace.LEFT,
                        wording.text("intake.sbiVersion"),
                        List.of(SbiCode.Version.SBI_2025, SbiCode.Version.SBI_2008),
                        edition -> "SBI " + edition.year());
        business.place(version);
        registry.add("sbiVersion", version);
        Runnable enter =
                () -> {
                    if (!filling) {
                        model.enter(Answers.SBI_CODE, readSbi(field.entry(), version.entry().answer()));
                    }
                };
        field.entryProperty().addListener((_, _, _) -> enter.run());
        version.entryProperty().addListener((_, _, _) -> enter.run());
        Runnable remark = () -> field.object(readSbi(field.entry(), Optional.empty()).complaint());
        field.focusTarget()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        remark.run();
                    }
                });
        remarks.add(remark);
        fillers.add(() -> {
            version.fill(new Entry.Valid<>(model.sbiVersion()));
            Optional<String> shown =
                    model.typed(Answers.SBI_CODE).or(() -> model.dossier().client().sbiCode().map(SbiCode::written));
            field.fill(shown.<Entry<String>>map(Entry.Valid::new).orElseGet(Entry::empty));
        });
    }

    private static Entry<SbiCode> readSbi(Entry<String> typed, Optional<SbiCode.Version> version) {
        return switch (typed) {
            case Entry.Empty<String>() -> Entry.empty();
            case Entry.Invalid<String> invalid -> new Entry.Invalid<>(invalid.raw(), invalid.problem());
            case Entry.Valid<String>(String text) ->
                    SbiCode.parse(text, version.orElse(SbiCode.Version.SBI_2025))
                            .<Entry<SbiCode>>map(Entry.Valid::new)
                            .orElseGet(() -> Entry.invalid(text, "intake.doubt.sbiCode"));
        };
    }

    private void losses() {
        var had = new YesNoField(wording, LabelPlace.LEFT, wording.text("intake.cyberLoss"));
        var dates = new TextField(wording, LabelPlace.LEFT, wording.text("intake.cyberLossDates"), LONGEST_DATES);
        dates.setPrompt(wording.text("intake.cyberLossDates.prompt"));
        business.place(had);
        business.place(dates);
        registry.add("cyberLoss", had);
        had.focusTarget().setId("intake-cyberLoss");
        registry.add("cyberLossDates", dates);
        had.entryProperty()
                .addListener((_, _, now) -> {
                    if (!filling) {
                        model.enterHadLosses(now.answer());
                    }
                });
        dates.entryProperty()
                .addListener((_, _, now) -> {
                    if (!filling && dates.isVisible()) {
                        model.enterLossDates(now.answer().orElse(""));
                    }
                });
        dates.focusTarget()
                .focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        dates.object(model.lossComplaint());
                    }
                });
        remarks.add(() -> dates.object(model.lossComplaint()));
        fillers.add(() -> {
            had.fill(model.hadLosses().<Entry<Boolean>>map(Entry.Valid::new).orElseGet(Entry::empty));
            String shown =
                    model.typedLosses()
                            .orElseGet(() ->
                                    LossDates.write(
                                            model.dossier().intake().cyberLossDates().orElse(List.of()), wording));
            dates.fill(shown.isBlank() ? Entry.empty() : new Entry.Valid<>(shown));
        });
        Runnable show =
                () -> {
                    boolean visible = model.hadLosses().orElse(false);
                    dates.setVisible(visible);
                    dates.setManaged(visible);
                };
        host.dossier().assessmentProperty().addListener((_, _, _) -> show.run());
        show.run();
    }

    private void hazardGroup() {
        var field =
                new ChoiceField<>(
                        wording,
                        LabelPlace.LEFT,
                        label(Answers.HAZARD_GROUP),
                        IntStream.rangeClosed(1, 5).boxed().toList(),
                        String::valueOf);
        place(more, Answers.HAZARD_GROUP, field);
        Runnable prompt =
                () ->
                        field.setPrompt(
                                model.suggestedHazardGroup()
                                        .map(group -> wording.text("intake.hazardGroup.suggested", group))
                                        .orElse(wording.text("intake.hazardGroup.none")));
        host.dossier().assessmentProperty().addListener((_, _, _) -> prompt.run());
        prompt.run();
    }

    private String label(Answer<?> answer) {
        String own = "intake." + answer.field();
        return wording.text(wording.has(own) ? own : "choice.field." + answer.field());
    }

    private <E extends Enum<E> & CaseName> String named(String list, E constant) {
        return wording.value(new Value.Choice(list, constant.caseName()));
    }

    private List<String> countries() {
        Stream<String> others =
                Arrays.stream(Locale.getISOCountries())
                        .filter(code -> !code.equals("NL"))
                        .sorted(Comparator.comparing(this::country));
        return Stream.concat(Stream.of("NL"), others).toList();
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(wording.locale());
    }

    private void assessed(Assessment now) {
        host.explain(AcceptanceWhy.of(now, wording));
        outlook.setText(wording.text("intake.outlook." + now.outcome().caseName()));
        toQuote.setDefaultButton(now.decision() == Decision.AUTOMATIC_QUOTE);
        securityHint.setText(
                now.dossier()
                        .statement()
                        .givenOn()
                        .map(date -> wording.text("intake.security.statedOn", wording.date(date)))
                        .orElse(wording.text("intake.security.hint")));
        Optional<Sector> suggested = model.suggestedSector();
        suggestion.setVisible(suggested.isPresent());
        suggestion.setManaged(suggested.isPresent());
        suggested.ifPresent(sector -> {
            suggestionText.setText(wording.text("intake.sector.suggestion"));
            takeSuggestion.setText(wording.text("intake.sector.take", named("sector", sector)));
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> actions() {
        return Optional.of(actions);
    }

    @Override
    public void shown() {
        assessed(model.assessment());
    }

    /// At the first open answer; at the way on once there is none.
    @Override
    public boolean takeFocus() {
        Optional<FormField<?>> open =
                Optional.of(model.assessment())
                        .filter(now -> now.decision() == Decision.INCOMPLETE)
                        .flatMap(_ -> registry.firstOpen());
        open.ifPresent(FieldRegistry::reveal);
        open.<Node>map(FormField::focusTarget).orElse(toQuote).requestFocus();
        return true;
    }

    @Override
    public void goOn() {
        host.go(DossierStage.QUOTE);
    }

    @Override
    public void refill() {
        filling = true;
        fillers.forEach(Runnable::run);
        filling = false;
        remarks.forEach(Runnable::run);
    }

    @Override
    public boolean goTo(String field) {
        String name = field.equals("cyberLossDates") && !model.hadLosses().orElse(false) ? "cyberLoss" : field;
        boolean known = registry.find(name).isPresent();
        registry.goTo(name);
        return known;
    }
}
