package nl.cyberwerkbank.ui.loss.consent;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.dossier.loss.Consent;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MomentField;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.LossStepView;
import nl.cyberwerkbank.ui.loss.question.LossWhy;
import nl.cyberwerkbank.ui.loss.question.QuestionWords;
import nl.cyberwerkbank.ui.theme.Icon;
import nl.cyberwerkbank.ui.why.Sign;

import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The step of consents: the log, a form for a new request, and a form to answer an open one. By the log the questions
/// about the items know whether consent was given.
public final class ConsentStep implements LossStepView {
    private static final int LONGEST = 200;
    private static final double NARROWEST = 19;
    private static final String WHOLE = "";

    private final LossHost host;
    private final Wording wording;
    private final QuestionWords words;
    private final LossWhy why;
    private final VBox root = new VBox();
    private final VBox log = new VBox();
    private final VBox form = new VBox();
    private FieldRegistry registry = new FieldRegistry();
    private List<Consent> shown = List.of();
    private List<String> items = List.of();

    public ConsentStep(LossHost host, ClaimQuestions book) {
        this.host = host;
        this.wording = host.workplace().wording();
        this.words = new QuestionWords(book, wording);
        this.why = new LossWhy(wording, words);
        log.getStyleClass().add("card");
        form.getStyleClass().add("card");
        root.getStyleClass().add("stage-cards");
        root.getChildren().setAll(log, form);
        host.assessmentProperty().addListener((_, _, now) -> show(now));
        items = host.loss().items();
        shown = host.loss().consents();
        log();
        ask();
    }

    private void show(LossAssessment now) {
        if (!now.file().consents().equals(shown) || !now.file().items().equals(items)) {
            shown = now.file().consents();
            items = now.file().items();
            log();
            ask();
        }
        host.explain(why.of(now, Optional.empty()));
    }

    private Label title(String key) {
        var title = new Label(wording.text(key));
        title.getStyleClass().add("card-title");
        return title;
    }

    private void log() {
        log.getChildren().setAll(title("loss.consent.title"));
        var hint = new Label(wording.text("loss.consent.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        log.getChildren().add(hint);
        shown.forEach(entry -> log.getChildren().add(row(entry)));
        if (shown.isEmpty()) {
            log.getChildren().add(new Label(wording.text("loss.consent.none")));
        }
    }

    private Node row(Consent entry) {
        Sign sign = entry.reply().map(reply -> sign(reply.verdict())).orElse(Sign.OPEN);
        var mark = new HBox(new Icon(sign.ikon()));
        mark.getStyleClass().addAll("step-sign", sign.styleClass());
        String upTo =
                entry.upTo().map(money -> " · " + wording.text("loss.consent.upTo", wording.money(money))).orElse("");
        var asked = new Label(entry.number() + ". " + entry.subject() + " · " + about(entry.itemId()) + upTo);
        asked.getStyleClass().add("strong");
        var who = new Label(wording.text("loss.consent.asked", entry.askedBy(), moment(entry.askedAt())));
        who.getStyleClass().add("quiet");
        var lines = new VBox(asked, who);
        entry.reply()
                .ifPresentOrElse(
                        reply -> lines.getChildren().add(new Label(reply(reply))),
                        () -> lines.getChildren().add(answerButton(entry, lines)));
        lines.getChildren()
                .forEach(node -> {
                    if (node instanceof Label label) {
                        label.setWrapText(true);
                    }
                });
        var row = new HBox(mark, lines);
        row.getStyleClass().add("consent-row");
        return row;
    }

    private String reply(Consent.Reply reply) {
        String told = wording.text("loss.consent.reply." + verdict(reply.verdict()), reply.by(), moment(reply.at()));
        return reply.remark().isBlank() ? told : told + " " + reply.remark();
    }

    private static String verdict(Consent.Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> "granted";
            case GRANTED_AFTERWARDS -> "grantedAfterwards";
            case REFUSED -> "refused";
        };
    }

    private static Sign sign(Consent.Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> Sign.SATISFIED;
            case GRANTED_AFTERWARDS -> Sign.DOUBT;
            case REFUSED -> Sign.FAILING;
        };
    }

    private String moment(Instant at) {
        return wording.moment(LocalDateTime.ofInstant(at, zone()));
    }

    private ZoneId zone() {
        return host.casework().clock().getZone();
    }

    private String about(String item) {
        if (item.equals(WHOLE)) {
            return wording.text("loss.consent.whole");
        }
        String kind =
                host.assessmentProperty()
                        .get()
                        .questions()
                        .valueOf("items." + item + ".type")
                        .map(AnswerValue::text)
                        .flatMap(name -> words.find("items.1.type").map(question -> words.option(question, name)))
                        .map(name -> " " + name)
                        .orElse("");
        return wording.text("loss.why.item", item) + kind;
    }

    private Button answerButton(Consent entry, VBox place) {
        var answer = new Button(wording.text("loss.consent.answer"), new Icon(Material2OutlinedAL.EDIT));
        answer.setId("loss-consent-answer-" + entry.number());
        answer.getStyleClass().add("secondary");
        answer.setOnAction(_ -> {
            place.getChildren().remove(answer);
            place.getChildren().add(answerForm(entry));
        });
        return answer;
    }

    private Node answerForm(Consent entry) {
        var grid = new FieldGrid(NARROWEST);
        var verdict =
                new ChoiceField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("loss.consent.verdict"),
                        List.of(Consent.Verdict.values()),
                        value -> wording.text("loss.consent.verdict." + verdict(value)));
        var by = new TextField(wording, LabelPlace.ABOVE, wording.text("loss.consent.by"), LONGEST);
        var at = new MomentField(wording, LabelPlace.ABOVE, wording.text("loss.consent.repliedAt"));
        at.fill(new Entry.Valid<>(now()));
        var remark = new TextField(wording, LabelPlace.ABOVE, wording.text("loss.consent.remark"), LONGEST);
        place(grid, verdict, "verdict");
        place(grid, by, "by");
        place(grid, at, "repliedAt");
        place(grid, remark, "remark");
        var keep = new Button(wording.text("loss.consent.keep"));
        keep.setId("loss-consent-keep");
        keep.getStyleClass().add("secondary");
        keep.setOnAction(_ -> {
            if (complete(List.of(verdict, by, at))) {
                var reply =
                        new Consent.Reply(
                                verdict.entry().answer().orElseThrow(),
                                by.entry().answer().orElseThrow(),
                                instant(at),
                                remark.entry().answer().orElse(""));
                var answered =
                        new Consent(
                                entry.number(),
                                entry.itemId(),
                                entry.subject(),
                                entry.askedBy(),
                                entry.askedAt(),
                                entry.upTo(),
                                Optional.of(reply));
                host.change("consents.reply." + entry.number(), file -> ConsentLog.answer(file, answered));
            }
        });
        var box = new VBox(grid, keep);
        box.getStyleClass().add("stage-cards");
        return box;
    }

    private void ask() {
        registry = new FieldRegistry();
        var grid = new FieldGrid(NARROWEST);
        List<String> about = Stream.concat(Stream.of(WHOLE), items.stream()).toList();
        var item = new ChoiceField<>(wording, LabelPlace.ABOVE, wording.text("loss.consent.item"), about, this::about);
        var subject = new TextField(wording, LabelPlace.ABOVE, wording.text("loss.consent.subject"), LONGEST);
        var by = new TextField(wording, LabelPlace.ABOVE, wording.text("loss.consent.askedBy"), LONGEST);
        var at = new MomentField(wording, LabelPlace.ABOVE, wording.text("loss.consent.askedAt"));
        var upTo = new MoneyField(wording, LabelPlace.ABOVE, wording.text("loss.consent.amount"));
        at.fill(new Entry.Valid<>(now()));
        place(grid, registry.add("consents.item", item), "item");
        place(grid, registry.add("consents.subject", subject), "subject");
        place(grid, registry.add("consents.askedBy", by), "askedBy");
        place(grid, registry.add("consents.askedAt", at), "askedAt");
        place(grid, registry.add("consents.upTo", upTo), "upTo");
        var add = new Button(wording.text("loss.consent.add"), new Icon(Material2OutlinedAL.ADD));
        add.setId("loss-consent-add");
        add.getStyleClass().add("secondary");
        add.setOnAction(_ -> {
            if (complete(List.of(item, subject, by, at)) && upTo.entry().complaint().isEmpty()) {
                var request =
                        new Consent(
                                ConsentLog.next(host.loss()),
                                item.entry().answer().orElseThrow(),
                                subject.entry().answer().orElseThrow(),
                                by.entry().answer().orElseThrow(),
                                instant(at),
                                upTo.entry().answer(),
                                Optional.empty());
                host.change("consents.ask." + request.number(), file -> ConsentLog.ask(file, request));
            }
        });
        form.getChildren().setAll(title("loss.consent.form"), grid, add);
    }

    private static void place(FieldGrid grid, FormField<?> field, String name) {
        field.focusTarget().setId("loss-consent-" + name);
        grid.place(field);
    }

    /// Whether these fields have an answer; the first that has none gets the focus and says so.
    private boolean complete(List<? extends FormField<?>> fields) {
        var missing = new ArrayList<FormField<?>>();
        for (FormField<?> field : fields) {
            boolean open = field.entry().answer().isEmpty();
            field.object(
                    open ? Optional.of(nl.cyberwerkbank.explain.Message.of("loss.consent.missing")) : Optional.empty());
            field.check();
            if (open) {
                missing.add(field);
            }
        }
        missing.stream().findFirst().ifPresent(field -> field.focusTarget().requestFocus());
        return missing.isEmpty();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(host.casework().clock().instant(), zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant instant(MomentField field) {
        return field.entry().answer().orElseThrow().atZone(zone()).toInstant();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        show(host.assessmentProperty().get());
    }

    @Override
    public void goOn() {
        registry.find("consents.item").ifPresent(field -> field.focusTarget().requestFocus());
    }

    @Override
    public boolean goTo(String path) {
        boolean known = registry.find(path).isPresent();
        registry.goTo(path);
        return known || path.startsWith("consents.");
    }
}
