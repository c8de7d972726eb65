package nl.cyberwerkbank.ui.scan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.riskscan.Answer;
import nl.cyberwerkbank.riskscan.Colour;
import nl.cyberwerkbank.riskscan.Comparison;
import nl.cyberwerkbank.riskscan.InformationKind;
import nl.cyberwerkbank.riskscan.Question;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.riskscan.Route;
import nl.cyberwerkbank.riskscan.Scan;
import nl.cyberwerkbank.riskscan.ScanResult;
import nl.cyberwerkbank.riskscan.Theme;
import nl.cyberwerkbank.ui.casework.OpenDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Holds the conversation: which scan and which question are in hand, and what came of the answers so far. The last
/// scan can be answered, the ones before it only looked at.
final class ScanViewModel {
    /// How a change of the scan is named for undo; the question or part of it follows.
    static final String FIELD = "riskScan.";

    private static final String PLACE = FIELD + "place";
    private static final String DOT = ".";

    private final OpenDossier dossier;
    private final Questionnaire questionnaire;
    private final Supplier<LocalDate> today;
    private final String adviser;
    private final ReadOnlyObjectWrapper<Optional<ScanResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ScanPart> part = new ReadOnlyObjectWrapper<>(ScanPart.QUESTION);
    private Optional<UUID> looked = Optional.empty();

    /// Where an answer leads.
    enum Next {
        /// Evidence is asked for first.
        EVIDENCE,
        QUESTION,
        /// That was the last one.
        END
    }

    /// @param adviser who holds the conversation
    ScanViewModel(OpenDossier dossier, Questionnaire questionnaire, Supplier<LocalDate> today, String adviser) {
        this.dossier = dossier;
        this.questionnaire = questionnaire;
        this.today = today;
        this.adviser = adviser;
        dossier.assessmentProperty().addListener((_, _, _) -> refresh());
        refresh();
        part.set(firstPart());
    }

    private ScanPart firstPart() {
        return result.get().filter(ScanResult::isComplete).isPresent() ? ScanPart.OUTCOME : ScanPart.QUESTION;
    }

    private void refresh() {
        Optional<Scan> scan = inHand();
        if (scan.isEmpty() || result.get().filter(now -> now.scan().equals(scan.get())).isEmpty()) {
            result.set(scan.map(held -> ScanResult.of(questionnaire, held)));
        }
    }

    private Optional<Scan> inHand() {
        Dossier now = dossier.dossier();
        return now.scans().stream()
                .filter(scan -> looked.filter(scan.id()::equals).isPresent())
                .findFirst()
                .or(now::latestScan);
    }

    /// What came of the scan in hand; empty before the first scan.
    ReadOnlyObjectProperty<Optional<ScanResult>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    Optional<ScanResult> result() {
        return result.get();
    }

    /// The part that is shown.
    ReadOnlyObjectProperty<ScanPart> partProperty() {
        return part.getReadOnlyProperty();
    }

    void show(ScanPart other) {
        part.set(other.asks() && !isLatest() ? ScanPart.OUTCOME : other);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /// Every scan of this client, the newest first.
    List<Scan> scans() {
        return dossier.dossier().scans().reversed();
    }

    /// Whether the scan in hand is the last one, which can still be answered.
    boolean isLatest() {
        return inHand().equals(dossier.dossier().latestScan());
    }

    /// Looks at another scan.
    void look(Scan scan) {
        looked = Optional.of(scan.id());
        refresh();
        part.set(isLatest() ? firstPart() : ScanPart.OUTCOME);
    }

    /// Begins a scan; the ones before it stay as they are.
    void begin() {
        Scan begun = Scan.begun(UUID.randomUUID(), questionnaire.id(), today.get(), adviser);
        looked = Optional.empty();
        dossier.change(FIELD + "begun", file -> file.withScan(begun.withAt(first())));
        part.set(ScanPart.QUESTION);
    }

    private String first() {
        return questionnaire.questions().getFirst().id();
    }

    /// The scan held before the one in hand.
    Optional<Scan> previous() {
        List<Scan> all = dossier.dossier().scans();
        return inHand().map(all::indexOf).filter(place -> place > 0).map(place -> all.get(place - 1));
    }

    /// What has changed since the scan before.
    Optional<Comparison> comparison() {
        return previous()
                .flatMap(before -> result().map(now -> Comparison.of(ScanResult.of(questionnaire, before), now)));
    }

    /// The question in hand.
    Optional<Question> question() {
        return result().map(now -> now.route().inHand());
    }

    private void change(String field, UnaryOperator<Scan> change) {
        if (isLatest()) {
            inHand().ifPresent(scan -> dossier.change(FIELD + field, file -> file.withScan(change.apply(scan))));
        }
    }

    /// Answers the question in hand and goes on.
    Next answer(Answer answer) {
        Question question = question().orElseThrow();
        if (answer == Answer.YES_WITH_EVIDENCE) {
            answer(question, answer);
            return Next.EVIDENCE;
        }
        Scan answered = inHand().orElseThrow().answered(question.id(), answer);
        Optional<Question> after = Route.of(questionnaire, answered).after(question);
        change(question.id(), _ -> answered.withAt(after.orElse(question).id()));
        return after.isPresent() ? Next.QUESTION : Next.END;
    }

    /// Answers any question; it becomes the one in hand.
    void answer(Question question, Answer answer) {
        change(question.id(), scan -> scan.answered(question.id(), answer).withAt(question.id()));
    }

    /// Takes the answer back; what was noted stays.
    void takeBack(Question question) {
        change(question.id(), scan -> scan.replied(question.id(), reply -> reply.withAnswer(Optional.empty())));
    }

    void note(Question question, String text) {
        change(question.id() + DOT + "note", scan -> scan.replied(question.id(), reply -> reply.withNote(text)));
    }

    void evidence(Question question, String text) {
        change(
                question.id() + DOT + "evidence",
                scan -> scan.replied(question.id(), reply -> reply.withEvidence(text)));
    }

    void answeredBy(String name) {
        change("answeredBy", scan -> scan.withAnsweredBy(name));
    }

    /// Calls a kind of information so; empty: the client has none of it.
    void colour(InformationKind kind, Optional<Colour> colour) {
        change("information" + DOT + kind.id(), scan -> scan.coloured(kind, colour));
    }

    /// Goes to a question.
    void go(Question question) {
        inHand().filter(scan -> isLatest() && scan.at().filter(question.id()::equals).isEmpty())
                .ifPresent(scan -> dossier.change(PLACE, file -> file.withScan(scan.withAt(question.id()))));
    }

    /// Goes to the next question.
    ///
    /// @return whether there is one
    boolean forward() {
        return goTo(result().flatMap(now -> now.route().after(now.route().inHand())));
    }

    /// Goes to the question before.
    ///
    /// @return whether there is one
    boolean back() {
        return goTo(result().flatMap(now -> now.route().before(now.route().inHand())));
    }

    /// Goes to the first question of a theme that is still open, or else to the first that is asked.
    ///
    /// @return whether there is one
    boolean go(Theme theme) {
        return goTo(result().map(ScanResult::route).flatMap(route -> entrance(theme, route)));
    }

    private static Optional<Question> entrance(Theme theme, Route route) {
        return route.open(theme.questions()).stream()
                .findFirst()
                .or(() -> route.asked().stream().filter(theme.questions()::contains).findFirst());
    }

    /// Goes so many themes on; back where it is negative.
    ///
    /// @return whether there is one
    boolean turn(int themes) {
        List<Theme> all = questionnaire.themes();
        int to = question().map(now -> all.indexOf(questionnaire.themeOf(now)) + themes).orElse(-1);
        return to >= 0 && to < all.size() && go(all.get(to));
    }

    /// Goes to the first question that is still open.
    ///
    /// @return whether there is one
    boolean goToOpen() {
        return goTo(result().flatMap(now -> now.route().open(now.route().asked()).stream().findFirst()));
    }

    private boolean goTo(Optional<Question> question) {
        question.ifPresent(this::go);
        return question.isPresent();
    }
}
