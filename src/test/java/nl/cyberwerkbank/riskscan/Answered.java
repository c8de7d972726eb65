package nl.cyberwerkbank.riskscan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Scans that were answered in a certain way, for tests.
public final class Answered {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.shipped();

    private Answered() {}

    public static Scan nothing() {
        return Scan.begun(new UUID(6, 1), QUESTIONNAIRE.id(), DAY, "A. Adviseur");
    }

    /// Every question answered alike, but for these.
    public static Scan all(Answer answer, Map<String, Answer> but) {
        Scan scan = nothing();
        for (Question question : QUESTIONNAIRE.questions()) {
            scan = scan.answered(question.id(), but.getOrDefault(question.id(), answer));
        }
        return scan;
    }

    /// Any answers, some questions left open.
    public static Scan any(Random random) {
        Scan scan = nothing();
        Answer[] answers = Answer.values();
        for (Question question : QUESTIONNAIRE.questions()) {
            int drawn = random.nextInt(answers.length + 1);
            if (drawn < answers.length) {
                scan = scan.answered(question.id(), answers[drawn]);
            }
        }
        return scan;
    }
}
