package nl.cyberwerkbank.ui.loss.decision;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.document.DecidedLoss;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.LossPayment;
import nl.cyberwerkbank.dossier.loss.Reserve;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.decision.Paying;
import nl.cyberwerkbank.dossier.loss.decision.Reserving;
import nl.cyberwerkbank.dossier.loss.decision.Signature;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.loss.LossHost;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Acts;
import nl.cyberwerkbank.ui.loss.decision.DecisionWords.Mode;
import nl.cyberwerkbank.ui.loss.decision.DecisionWords.Shown;
import nl.cyberwerkbank.ui.why.WhyModel;

import org.joda.money.Money;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the step of the decision shows and does. For the JavaFX thread.
final class DecisionViewModel {
    private static final String REMARK = Deciding.DRAFT_OF_DECISION + "remark";

    private final LossHost host;
    private final LossAssessor assessor;
    private final KeptPapers papers;
    private final Executor background;
    private final Wording wording;
    private final DecisionWords words;
    private final MoneyWords money;
    private final StandingWords standing;
    private final ReadOnlyObjectWrapper<DecisionPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WhyModel> why = new ReadOnlyObjectWrapper<>();

    /// Held here and nowhere else: a step that was left is not kept alive by its loss.
    private final ChangeListener<LossAssessment> follow = (_, _, _) -> refresh();

    private Optional<Remade> remade = Optional.empty();

    /// A decision that was made again to be shown.
    private record Remade(LossDecision decision, Shown shown) {}

    /// @param background prints papers and works on keys
    DecisionViewModel(LossHost host, LossAssessor assessor, DecisionPrinter printer, Executor background) {
        this.host = host;
        this.assessor = assessor;
        this.background = background;
        this.wording = host.workplace().wording();
        this.papers = new KeptPapers(casework().workspace(), printer, wording);
        var zone = casework().clock().getZone();
        this.words = new DecisionWords(wording, zone);
        this.money = new MoneyWords(wording, zone);
        this.standing = new StandingWords(wording, zone);
        host.assessmentProperty().addListener(new WeakChangeListener<>(follow));
        refresh();
    }

    private Casework casework() {
        return host.casework();
    }

    ReadOnlyObjectProperty<DecisionPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    DecisionPage page() {
        return page.get();
    }

    ReadOnlyObjectProperty<WhyModel> whyProperty() {
        return why.getReadOnlyProperty();
    }

    LossAssessment assessment() {
        return host.assessmentProperty().get();
    }

    LossFile file() {
        return assessment().file();
    }

    /// Brings everything up to date, as after a change of users or settings.
    void refresh() {
        LossAssessment now = assessment();
        LossFile file = now.file();
        Deciding deciding = now.deciding();
        boolean open = file.phase() == LossFile.Phase.OPEN || file.phase() == LossFile.Phase.REOPENED;
        boolean writes =
                casework().workspace().access() == Access.READ_WRITE && casework().workspace().may(Right.DECIDE_LOSS);
        Optional<LossDecision> decision = open ? Optional.empty() : file.lastDecision();
        Optional<Shown> shown = decision.map(this::remade).or(() -> asItStands(now));
        var stands = standing.of(now, deciding, signature());
        page.set(
                new DecisionPage(
                        stands,
                        open ? words.open(now) : List.of(),
                        shown.map(found -> words.items(found, decision, now)).orElse(List.of()),
                        shown.map(found -> found.settlement().working().stream().map(words::step).toList())
                                .orElse(List.of()),
                        shown.map(found -> words.payment(found.settlement())).orElse(""),
                        shown.map(found -> words.doubts(found, open && writes ? Mode.CHANGING : Mode.LOOKING))
                                .orElse(List.of()),
                        open ? words.points(deciding, shown) : List.of(),
                        money.reserves(file, shown),
                        money.payments(file),
                        wording.text(
                                "settlement.payment.sum",
                                wording.money(new Reserving(file).paid()),
                                wording.money(new Paying(file).left())),
                        money.decisions(file),
                        new Acts(
                                open && writes,
                                !open && writes,
                                file.phase() == LossFile.Phase.DECIDED && writes,
                                writes && file.phase() != LossFile.Phase.CLOSED)));
        why.set(new SettlementWhy(wording).of(shown.map(Shown::settlement), stands));
    }

    private Shown remade(LossDecision decision) {
        if (remade.filter(one -> one.decision().equals(decision)).isEmpty()) {
            var again = assessor.again(decision);
            remade = Optional.of(new Remade(decision, new Shown(again.facts(), again.result(), decision.readings())));
        }
        return remade.orElseThrow().shown();
    }

    private static Optional<Shown> asItStands(LossAssessment now) {
        return now.result().map(result -> new Shown(now.facts().orElseThrow(), result, now.basis().readings()));
    }

    /// What was typed under this name and is not recorded yet.
    String draft(String name) {
        return file().unfinished().getOrDefault(name, "");
    }

    /// Keeps what is typed, so that it is not lost.
    void type(String name, String text) {
        if (text.equals(draft(name))) {
            return;
        }
        host.change(
                name,
                file -> {
                    var unfinished = new TreeMap<>(file.unfinished());
                    if (text.isEmpty()) {
                        unfinished.remove(name);
                    } else {
                        unfinished.put(name, text);
                    }
                    return file.withUnfinished(unfinished);
                });
    }

    /// The name under which the motivation for a point is kept while it is typed.
    static String draftOf(OpenPoint point) {
        return Deciding.DRAFT_OF_DECISION + DecisionWords.key(point);
    }

    /// The name under which the remark to the client is kept.
    static String remark() {
        return REMARK;
    }

    /// Records what the user decides on a point.
    ///
    /// @param instead readings that he follows for this loss
    /// @return whether a motivation was given
    boolean choose(OpenPoint point, Map<String, String> instead, String motivation) {
        if (motivation.isBlank()) {
            return false;
        }
        type(draftOf(point), "");
        var choice = new Choice(point, instead, motivation.strip(), user().name(), now());
        host.change("decision.choice." + DecisionWords.key(point), file -> Deciding.chosen(file, choice));
        return true;
    }

    /// Takes a choice back.
    void withdraw(OpenPoint point) {
        host.change("decision.choice." + DecisionWords.key(point), file -> Deciding.withdrawn(file, point));
    }

    private User user() {
        return casework().workspace().user();
    }

    private Instant now() {
        return casework().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// Who decides here and how far he may go.
    Signature signature() {
        return new Signature(
                user().name(), now(), user().mandate(), casework().preferencesProperty().get().approvalAbove());
    }

    /// What the decision pays.
    Money atStake() {
        return assessment().deciding().atStake();
    }

    /// Whether nothing stands in the way but the approval of a second person.
    boolean isReady() {
        return assessment().deciding().isReady();
    }

    /// Whether a second person must agree.
    boolean asksApproval() {
        return signature().asksApproval(atStake()).isPresent();
    }

    /// Who may be the second person.
    List<User> approvers() {
        return casework().workspace().users().stream()
                .filter(other -> signature().mayBeApprovedBy(other.name(), other.mandate(), atStake()))
                .toList();
    }

    /// Makes the decision final, freezes it and prints its papers.
    ///
    /// @param approval of a second person, where one must agree
    void decide(Optional<LossDecision.Approval> approval) {
        var basis = assessment().basis();
        var deciding = assessment().deciding();
        settle("claimDecided", _ -> deciding.decided(basis, draft(REMARK), signature(), approval));
        LossDecision made = file().lastDecision().orElseThrow();
        DecidedLoss loss = papersOf(made);
        background.execute(() -> {
            for (PaperKind kind : PaperKind.values()) {
                papers.of(loss, kind);
            }
        });
    }

    /// Has the second person sign with his own passphrase, and then decides.
    ///
    /// @param refused told why not
    void approve(User second, String passphrase, Runnable done, Consumer<StoreProblem> refused) {
        char[] typed = passphrase.toCharArray();
        Instant at = now();
        background.execute(() -> {
            try {
                casework().workspace().confirm(second.name(), typed);
                casework()
                        .onScreen(() -> {
                            decide(Optional.of(new LossDecision.Approval(second.name(), at)));
                            done.run();
                        });
            } catch (StoreException e) {
                casework().onScreen(() -> refused.accept(e.problem()));
            } finally {
                Arrays.fill(typed, ' ');
            }
        });
    }

    /// Opens the file again; what was decided stays.
    ///
    /// @return whether a reason was given
    boolean reopen(String reason) {
        if (reason.isBlank()) {
            return false;
        }
        var reopening = new LossFile.Reopening(reason.strip(), user().name(), now());
        settle("claimReopened", file -> Deciding.reopened(file, reopening));
        return true;
    }

    /// Closes the file.
    void close() {
        settle("claimClosed", Deciding::closed);
    }

    /// Sets a reserve.
    ///
    /// @return whether it was set; not when less than was paid
    boolean reserve(CostHead head, Money amount, String reason) {
        if (amount.isLessThan(new Reserving(file()).paid(head))) {
            return false;
        }
        var reserve = new Reserve(head, amount, reason.strip(), user().name(), now());
        host.change("decision.reserve", file -> new Reserving(file).with(reserve));
        return true;
    }

    /// What stands in the way of a payment.
    Set<Paying.Objection> objections(LossPayment payment) {
        return new Paying(file()).objections(payment);
    }

    /// Records a payment and freezes it.
    void pay(LossPayment payment) {
        settle("claimPaid", file -> new Paying(file).with(payment));
    }

    private void settle(String kind, UnaryOperator<LossFile> change) {
        casework().settle(host.openDossier(), file().id(), kind, change);
    }

    /// Has a paper of a decision at hand.
    void paper(LossDecision decision, PaperKind kind, Consumer<byte[]> arrived) {
        DecidedLoss loss = papersOf(decision);
        background.execute(() -> {
            byte[] pdf = papers.of(loss, kind);
            casework().onScreen(() -> arrived.accept(pdf));
        });
    }

    private DecidedLoss papersOf(LossDecision decision) {
        var again = assessor.again(decision);
        String function =
                casework().workspace().users().stream()
                        .filter(known -> known.name().equals(decision.by()))
                        .map(known -> wording.text("role." + known.role().code()))
                        .findFirst()
                        .orElseGet(() -> wording.text("settlement.function.unknown"));
        return new DecidedLoss(
                host.openDossier().dossier(),
                file(),
                decision,
                again.facts(),
                again.result(),
                casework().preferencesProperty().get().office(),
                function,
                decision.at().atZone(casework().clock().getZone()).toLocalDate());
    }

    /// First day of the insurance year that bears the loss.
    java.time.LocalDate insuranceYear() {
        return file().lastDecision()
                .map(this::remade)
                .or(() -> asItStands(assessment()))
                .map(shown -> shown.settlement().year().startsOn())
                .orElseGet(casework()::today);
    }

    /// Everything a form about a payment starts from.
    Casework desk() {
        return casework();
    }

    MoneyWords moneyWords() {
        return money;
    }

    LossHost host() {
        return host;
    }
}
