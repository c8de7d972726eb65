package nl.cyberwerkbank.ui.quote;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.DeskQuestion;
import nl.cyberwerkbank.quote.QuoteCell;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.Variants;
import nl.cyberwerkbank.rating.GivenPremium;
import nl.cyberwerkbank.rating.PremiumChoice;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the stage Voorstel shows and does. It follows the dossier in hand; its own state is the commission looked at
/// and the cell in hand.
final class QuoteViewModel {
    private final OpenDossier dossier;
    private final Supplier<DeskWork> work;
    private final LocalDate today;
    private final QuoteWords words;
    private final QuoteReasons reasons;
    private final ReadOnlyObjectWrapper<QuotePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyModel> why = new ReadOnlyObjectWrapper<>();

    /// Held here and nowhere else: a stage that was left is not kept alive by its dossier.
    private final ChangeListener<Assessment> follow = (o, was, now) -> refresh();

    private BigDecimal commission;
    private Optional<PremiumChoice> selected;

    /// @param work how the signed-in user works now; his mandate may change while the stage is open
    QuoteViewModel(OpenDossier dossier, Wording wording, Supplier<DeskWork> work, LocalDate today) {
        this.dossier = dossier;
        this.work = work;
        this.today = today;
        this.words = new QuoteWords(wording);
        this.reasons = new QuoteReasons(wording);
        Optional<PremiumChoice> advised = dossier.dossier().variants().advised();
        this.commission =
                advised.map(PremiumChoice::commissionPercentage)
                        .filter(percentage -> commissions().contains(percentage))
                        .orElseGet(() -> commissions().getFirst());
        this.selected = advised;
        refresh();
        dossier.assessmentProperty().addListener(new WeakChangeListener<>(follow));
    }

    ReadOnlyObjectProperty<QuotePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    QuotePage page() {
        return page.get();
    }

    /// What the `Waarom?` panel says of the cell in hand.
    ReadOnlyObjectProperty<WhyModel> whyProperty() {
        return why.getReadOnlyProperty();
    }

    /// The commissions that exist, the usual one first, in percent.
    List<BigDecimal> commissions() {
        return dossier.assessment().grid().commissions();
    }

    /// How a commission is written.
    String written(BigDecimal percentage) {
        return words.percentage(percentage);
    }

    /// The commission of the premiums shown.
    BigDecimal commission() {
        return commission;
    }

    /// Shows the premiums at another commission; the cell in hand stays in its place.
    void show(BigDecimal percentage) {
        commission = percentage;
        selected = selected.map(choice -> new PremiumChoice(choice.sumInsured(), choice.deductible(), percentage));
        refresh();
    }

    /// The cell in hand.
    Optional<PremiumChoice> selected() {
        return selected;
    }

    /// Takes a cell in hand, and shows the commission that it belongs to.
    void select(PremiumChoice choice) {
        selected = Optional.of(choice);
        commission = choice.commissionPercentage();
        refresh();
    }

    private void refresh() {
        selected = selected.filter(choice -> assessment().grid().cell(choice).isPresent()).or(this::firstChoice);
        page.set(words.page(assessment(), commission));
        why.set(reasons.of(assessment(), selected));
    }

    private Optional<PremiumChoice> firstChoice() {
        return assessment().grid().cheapest(commission).or(this::firstWithoutPremium).map(QuoteCell::choice);
    }

    /// Where no cell has a premium, one of them is in hand all the same: it says why.
    private Optional<QuoteCell> firstWithoutPremium() {
        return assessment().grid().cells().stream()
                .filter(cell -> cell.choice().commissionPercentage().compareTo(commission) == 0)
                .findFirst();
    }

    /// Pins the variant, or takes it off when it was pinned.
    ///
    /// @return the key of the message why nothing happened; empty when it was done
    Optional<String> togglePin(PremiumChoice choice) {
        Variants before = dossier.dossier().variants();
        if (!before.pinned().contains(choice)) {
            if (!before.hasRoom()) {
                return Optional.of("quote.pin.full");
            }
            if (assessment().grid().cell(choice).flatMap(QuoteCell::receipt).isEmpty()) {
                return Optional.of("quote.pin.noPremium");
            }
        }
        change("variant", file -> file.withVariants(before.toggled(choice)));
        return Optional.empty();
    }

    /// Makes this pinned variant the one that is advised.
    void advise(PremiumChoice choice) {
        change("variant.advised", file -> file.withVariants(file.variants().advising(choice)));
        select(choice);
    }

    /// Whether the signed-in user is the insurer's desk.
    boolean isDesk() {
        return work.get().isDesk();
    }

    /// Whether he may write an answer down.
    boolean mayRecord() {
        return work.get().mayRecord();
    }

    /// Whether his is the second signature that the answer needs.
    boolean maySignAlong() {
        return work.get().maySignAlong(assessment());
    }

    /// Whether he may take the answer back.
    boolean mayWithdraw() {
        return work.get().mayWithdraw(assessment());
    }

    boolean mayReply() {
        return Right.REPLY_TO_DESK.isHeldBy(work.get().who(), work.get().everybody());
    }

    boolean maySend() {
        return Right.EXCHANGE.isHeldBy(work.get().who(), work.get().everybody());
    }

    /// What is to be said of an acceptance on these terms that goes beyond the user's own mandate.
    Optional<Message> beyondMandate(AnswerTerms terms) {
        if (!work.get().isDesk() || work.get().isWithinMandate(terms, assessment())) {
            return Optional.empty();
        }
        String colleagues =
                work.get().colleaguesFor(terms, assessment()).stream()
                        .map(User::name)
                        .collect(Collectors.joining(", "));
        var atStake = new Value.Amount(DeskWork.atStake(terms, assessment()));
        return Optional.of(
                colleagues.isEmpty()
                        ? Message.of("quote.answer.beyond.nobody", atStake)
                        : Message.of("quote.answer.beyond", atStake, new Value.Text(colleagues)));
    }

    /// Whether these terms raise a premium that the tariff does not have.
    boolean loadsNothing(AnswerTerms terms) {
        return DeskWork.loadsNothing(terms, assessment());
    }

    /// Answers as the desk.
    void answer(DeskWork.Draft draft) {
        keep(work.get().answer(assessment(), draft, today));
    }

    /// Writes down what the insurer's desk answered elsewhere.
    void record(DeskWork.Draft draft, String answeredBy, LocalDate answeredOn) {
        keep(work.get().recorded(assessment(), draft, answeredBy, answeredOn));
    }

    /// Signs beside the colleague who answered.
    void signAlong() {
        keep(work.get().signedAlong(assessment(), today));
    }

    /// Replies to what the desk asks.
    void reply(String text) {
        var reply = new DeskQuestion.Reply(work.get().who().name(), today, text);
        keep(assessment().answerInForce().orElseThrow().replied(reply));
    }

    private void keep(UnderwriterAnswer answer) {
        change("answer", file -> file.withAnswer(Optional.of(answer)));
    }

    /// Takes the desk's answer back, as when it was recorded by mistake.
    void withdrawAnswer() {
        if (!work.get().mayWithdraw(assessment())) {
            throw new IllegalStateException("the answer is not his to take back");
        }
        change("answer.withdrawn", file -> file.withAnswer(Optional.empty()));
    }

    /// Records a premium from the portal or the underwriter, in place of one for the same choice, and shows its cell.
    void record(GivenPremium premium) {
        var choice = new PremiumChoice(premium.sumInsured(), premium.deductible(), premium.commissionPercentage());
        change(
                "given",
                file -> {
                    Stream<GivenPremium> others = file.given().stream().filter(other -> !other.isFor(choice));
                    return file.withGiven(Stream.concat(others, Stream.of(premium)).toList());
                });
        if (assessment().grid().cell(choice).isPresent()) {
            select(choice);
        }
    }

    /// Forgets such a premium; its cell shows the tariff again.
    void remove(GivenPremium premium) {
        change(
                "given.removed",
                file -> file.withGiven(file.given().stream().filter(other -> !other.equals(premium)).toList()));
    }

    private Assessment assessment() {
        return dossier.assessment();
    }

    private void change(String field, UnaryOperator<Dossier> change) {
        dossier.change(field, change);
    }
}
