package nl.cyberwerkbank.ui.quote;

import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.UnderwriterAnswer.Verdict;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Records what the insurer's desk answered to a referral.
final class AnswerForm {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    private final EntryForm form;
    private final ChoiceField<Verdict> verdict;
    private final TextField by;
    private final DateField on;
    private final TextField reason;
    private final Supplier<Set<String>> reasons;

    /// @param user prefilled as the one who answers
    /// @param reasons articles for which the risk is referred at the moment of recording
    AnswerForm(
            Wording wording,
            String user,
            LocalDate today,
            Supplier<Set<String>> reasons,
            Consumer<UnderwriterAnswer> record) {
        this.reasons = reasons;
        form = new EntryForm(wording, "quote.answer.title", "quote.answer.record", () -> record.accept(answer()));
        verdict =
                form.add(
                        "answer",
                        new ChoiceField<>(
                                wording,
                                LabelPlace.ABOVE,
                                wording.text("quote.answer.verdict"),
                                List.of(Verdict.values()),
                                choice -> wording.text(key(choice))));
        by = form.add("answeredBy", text(wording, "quote.answer.by", LONGEST_NAME));
        on = form.add("answeredOn", new DateField(wording, LabelPlace.ABOVE, wording.text("quote.answer.on")));
        reason = form.add("answerReason", text(wording, "quote.answer.reason", LONGEST_REASON));
        on.entryProperty().addListener((o, was, now) -> on.object(EntryForm.objectionTo(now.answer(), today)));
        by.fill(new Entry.Valid<>(user));
        on.fill(new Entry.Valid<>(today));
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "quote.answer.accepted";
            case ASKED -> "quote.answer.asked";
            case DECLINED -> "quote.answer.declined";
        };
    }

    private static TextField text(Wording wording, String key, int longest) {
        return new TextField(wording, LabelPlace.ABOVE, wording.text(key), longest);
    }

    private UnderwriterAnswer answer() {
        return UnderwriterAnswer.of(
                verdict.entry().answer().orElseThrow(),
                by.entry().answer().orElseThrow(),
                on.entry().answer().orElseThrow(),
                reason.entry().answer().orElseThrow(),
                reasons.get());
    }

    Node root() {
        return form;
    }

    boolean goTo(String field) {
        return form.goTo(field);
    }
}
