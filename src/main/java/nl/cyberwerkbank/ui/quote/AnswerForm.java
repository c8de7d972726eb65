package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;
import javafx.scene.control.Label;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.UnderwriterAnswer.Verdict;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.NumberField;
import nl.cyberwerkbank.ui.field.TextField;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where a referral is answered: by the underwriter himself within his mandate, or as it was told by the insurer's
/// desk. Terms are asked only with an acceptance.
final class AnswerForm {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final int CLAUSES = 3;

    private final Wording wording;
    private final QuoteViewModel model;
    private final EntryForm form;
    private final ChoiceField<Verdict> verdict;
    private final Optional<TextField> by;
    private final Optional<DateField> on;
    private final TextField reason;
    private final MoneyField upToSum;
    private final MoneyField deductible;
    private final NumberField loading;
    private final Map<String, MoneyField> sublimits = new LinkedHashMap<>();
    private final List<TextField> clauses = new ArrayList<>();
    private final Label mandate = new Label();

    AnswerForm(Wording wording, QuoteViewModel model, LocalDate today) {
        this.wording = wording;
        this.model = model;
        boolean desk = model.isDesk();
        form =
                new EntryForm(
                        wording,
                        desk ? "quote.answer.own.title" : "quote.answer.title",
                        desk ? "quote.answer.give" : "quote.answer.record",
                        this::give);
        verdict =
                form.add(
                        "answer",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("quote.answer.verdict"),
                                List.of(Verdict.values()),
                                choice -> wording.text(key(choice))));
        reason = form.add("answerReason", text("quote.answer.reason", LONGEST_TEXT));
        by = desk ? Optional.empty() : Optional.of(form.add("answeredBy", text("quote.answer.by", LONGEST_NAME)));
        on =
                desk
                        ? Optional.empty()
                        : Optional.of(
                                form.add(
                                        "answeredOn",
                                        new DateField(wording, LabelPlace.ABOVE, wording.text("quote.answer.on"))));
        upToSum = form.addOptional("answerUpTo", money("quote.answer.upTo"));
        deductible = form.addOptional("answerDeductible", money("quote.answer.deductible"));
        loading =
                form.addOptional(
                        "answerLoading",
                        new NumberField(wording, LabelPlace.ABOVE, wording.text("quote.answer.loading")));
        loading.setUnit("%");
        for (int i = 1; i <= CLAUSES; i++) {
            String label = wording.text("quote.answer.clause", i);
            clauses.add(
                    form.addOptional(
                            "answerClause" + i, new TextField(wording, LabelPlace.ABOVE, label, LONGEST_TEXT)));
        }
        for (String key : AnswerTerms.USUAL_SUBLIMITS) {
            String label = wording.text("quote.answer.sublimit", wording.value(new Value.Choice("sublimit", key)));
            sublimits.put(
                    key, form.addOptional("answerSublimit." + key, new MoneyField(wording, LabelPlace.ABOVE, label)));
        }
        mandate.getStyleClass().add("quiet");
        mandate.setWrapText(true);
        mandate.setMinHeight(Label.USE_PREF_SIZE);
        mandate.setId("quote-answer-mandate");
        form.note(mandate);
        on.ifPresent(field -> {
            field.entryProperty()
                    .addListener((o, was, now) -> field.object(EntryForm.objectionTo(now.answer(), today)));
            field.fill(new Entry.Valid<>(today));
        });
        verdict.entryProperty().addListener((o, was, now) -> arrange());
        termFields().forEach(field -> field.entryProperty().addListener((o, was, now) -> arrange()));
        arrange();
    }

    private List<FormField<?>> termFields() {
        var all = new ArrayList<FormField<?>>(List.of(upToSum, deductible, loading));
        all.addAll(sublimits.values());
        all.addAll(clauses);
        return all;
    }

    private void arrange() {
        boolean accepts = verdict.entry().answer().filter(Verdict.ACCEPTED::equals).isPresent();
        for (FormField<?> field : termFields()) {
            field.setVisible(accepts);
            field.setManaged(accepts);
        }
        loading.object(
                loading.entry()
                        .answer()
                        .filter(percent ->
                                percent.signum() <= 0 || percent.intValue() > AnswerTerms.MOST_PERCENT.intValue())
                        .map(_ -> Message.of("quote.answer.loading.wrong")));
        if (accepts && isRight() && model.loadsNothing(terms())) {
            loading.object(Optional.of(Message.of("quote.answer.loading.nothing")));
        }
        Optional<String> beyond =
                accepts && isRight() ? model.beyondMandate(terms()).map(wording::text) : Optional.empty();
        mandate.setText(beyond.orElse(""));
        mandate.setVisible(beyond.isPresent());
        mandate.setManaged(beyond.isPresent());
    }

    private boolean isRight() {
        return termFields().stream()
                .allMatch(field -> field.entry().complaint().isEmpty() && field.messageText().isEmpty());
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "quote.answer.accepted";
            case ASKED -> "quote.answer.asked";
            case DECLINED -> "quote.answer.declined";
        };
    }

    private TextField text(String key, int longest) {
        return new TextField(wording, LabelPlace.ABOVE, wording.text(key), longest);
    }

    private MoneyField money(String key) {
        return new MoneyField(wording, LabelPlace.ABOVE, wording.text(key));
    }

    private AnswerTerms terms() {
        var limits = new TreeMap<String, Money>();
        sublimits.forEach((key, field) -> field.entry().answer().ifPresent(limit -> limits.put(key, limit)));
        return new AnswerTerms(
                upToSum.entry().answer(),
                deductible.entry().answer(),
                loading.entry().answer(),
                limits,
                clauses.stream().flatMap(field -> field.entry().answer().stream()).toList());
    }

    private void give() {
        Verdict given = verdict.entry().answer().orElseThrow();
        AnswerTerms terms = given == Verdict.ACCEPTED ? terms() : AnswerTerms.NONE;
        var draft = new DeskWork.Draft(given, reason.entry().answer().orElseThrow(), terms);
        if (by.isPresent() && on.isPresent()) {
            model.record(draft, by.get().entry().answer().orElseThrow(), on.get().entry().answer().orElseThrow());
        } else {
            model.answer(draft);
        }
    }

    Node root() {
        return form;
    }

    boolean goTo(String field) {
        return form.goTo(field);
    }
}
