package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.conditions.cyb22.calendar.CalendarEntry;
import nl.cyberwerkbank.dossier.contract.Standing;
import nl.cyberwerkbank.dossier.contract.WhatIf;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The calendar: every window with what it means and until when, as seen from today or from any other day, with what a
/// notice, a payment and a report of that day would do. It goes out as a file for another calendar.
final class CalendarSection implements DeskSection {
    private final DeskHost host;
    private final PolicyDesk desk;
    private final Wording wording;
    private final FilePicker files;
    private final Standing standing;
    private final CalendarWords words;
    private final VBox root = new VBox();
    private final VBox outcome = new VBox();
    private final VBox dates = new VBox();
    private final Label heading = FactLines.wrapping("");
    private final DeskForm form;
    private final DateField day;

    CalendarSection(DeskHost host, FilePicker files) {
        this.host = host;
        this.desk = host.desk();
        this.wording = host.wording();
        this.files = files;
        this.standing = desk.standing();
        this.words = new CalendarWords(wording);
        form = new DeskForm(wording, desk.draft("whatIf"), "calendar");
        form.card("policies.whatIf.title");
        form.note("policies.whatIf.note");
        day = form.date("whatIf", Optional.of(desk.today()));
        form.below(outcome);
        var export = new Button(wording.text("policies.agenda.export"));
        export.setId("policies-agenda-export");
        export.getStyleClass().add("secondary");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(click -> export());
        heading.getStyleClass().add("card-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = new HBox(heading, FactLines.gap(), export);
        head.getStyleClass().add("table-head");
        var calendar = new VBox(head, dates);
        calendar.getStyleClass().add("card");
        root.getStyleClass().add("stage-cards");
        root.getChildren().setAll(calendar, form);
        form.onTyped(this::show);
    }

    private LocalDate from() {
        return day.entry().answer().orElse(desk.today());
    }

    private void show() {
        LocalDate from = from();
        heading.setText(
                from.equals(desk.today())
                        ? wording.text("policies.calendar.today")
                        : wording.text("policies.calendar.from", wording.date(from)));
        List<CalendarEntry> entries = standing.calendar(from);
        dates.getChildren().setAll(CalendarLine.of(entries, words).stream().map(this::line).toList());
        if (entries.isEmpty()) {
            dates.getChildren().setAll(FactLines.note(wording.text("policies.calendar.empty")));
        }
        late(from).ifPresent(text -> dates.getChildren().addFirst(FactLines.banner(Sign.FAILING, text)));
        outcome.getChildren().setAll(told(WhatIf.on(from, standing)));
        host.explain();
    }

    private Node line(CalendarLine shown) {
        var date = new Label(wording.date(shown.date()));
        date.getStyleClass().add("calendar-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var told = new VBox(FactLines.wrapping(shown.sentence()));
        shown.details().forEach(detail -> told.getChildren().add(FactLines.note(detail)));
        HBox.setHgrow(told, Priority.ALWAYS);
        for (String other : shown.otherwise()) {
            told.getChildren().add(FactLines.told(Sign.DOUBT, other, ""));
        }
        var line = new HBox(date, told);
        line.getStyleClass().add("calendar-line");
        return line;
    }

    private List<Node> told(WhatIf whatIf) {
        var lines = new ArrayList<Node>();
        lines.add(
                FactLines.told(
                        PolicyWords.sign(whatIf.state()),
                        wording.text("policies.whatIf.state", PolicyWords.state(wording, whatIf.state())),
                        ""));
        for (WhatIf.NoticeGiven notice : whatIf.notices()) {
            String by = wording.text("choice.party." + notice.by().caseName());
            String ends = wording.date(notice.result().insuranceEndsOn());
            lines.add(
                    FactLines.told(
                            notice.result().valid() ? Sign.SATISFIED : Sign.FAILING,
                            wording.text("policies.whatIf.notice", by),
                            wording.text(
                                    notice.result().valid()
                                            ? "policies.whatIf.notice.ends"
                                            : "policies.whatIf.notice.tooLate",
                                    ends)));
        }
        for (WhatIf.PaymentMade payment : whatIf.payments()) {
            lines.add(
                    FactLines.told(
                            payment.result().inDefault() ? Sign.OPEN : Sign.SATISFIED,
                            wording.text(
                                    "policies.whatIf.payment",
                                    wording.money(payment.amount()),
                                    wording.date(payment.due().dueOn())),
                            paid(payment)));
        }
        lines.add(
                FactLines.told(
                        reportSign(whatIf.report()),
                        wording.text("policies.whatIf.report"),
                        wording.text("policies.whatIf.report." + reportKey(whatIf.report()))));
        return lines;
    }

    private String paid(WhatIf.PaymentMade payment) {
        if (!payment.result().inDefault()) {
            return wording.text(
                    "policies.whatIf.payment.inTime", wording.date(payment.result().lastTimelyPaymentDate()));
        }
        return payment.result()
                .coverRevivesOn()
                .map(revives -> wording.text("policies.whatIf.payment.revives", wording.date(revives)))
                .orElseGet(() -> wording.text("policies.whatIf.payment.noRevival"));
    }

    private static Sign reportSign(WhatIf.Report report) {
        return switch (report) {
            case COVERED -> Sign.SATISFIED;
            case AFTERWARDS -> Sign.OPEN;
            case SUSPENDED, TOO_LATE, TOO_EARLY -> Sign.FAILING;
        };
    }

    private static String reportKey(WhatIf.Report report) {
        return switch (report) {
            case TOO_EARLY -> "tooEarly";
            case COVERED -> "covered";
            case SUSPENDED -> "suspended";
            case AFTERWARDS -> "afterwards";
            case TOO_LATE -> "tooLate";
        };
    }

    private void export() {
        String number = standing.contract().number().replaceAll("[^A-Za-z0-9-]+", "-");
        files.save(host.window(), FilePicker.Kind.CALENDAR, wording.text("policies.agenda.file", number))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        String client = desk.dossier().client().legalName();
        String text = new PolicyAgenda(wording, client).write(standing, from(), desk.casework().clock().instant());
        try {
            Files.writeString(file, text);
            host.tell(
                    Sign.SATISFIED, wording.text(Message.of("policies.agenda.done", new Value.Text(file.toString()))));
        } catch (IOException e) {
            host.tell(
                    Sign.FAILING, wording.text(Message.of("policies.agenda.failed", new Value.Text(file.toString()))));
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public WhyModel why() {
        LocalDate from = from();
        List<Finding> findings = standing.calendar(from).stream().map(CalendarEntry::finding).toList();
        var state = standing.stateOn(from);
        String text =
                late(from)
                        .or(() ->
                                standing.calendar(from).stream()
                                        .findFirst()
                                        .map(entry ->
                                                wording.text("policies.why.calendar.next", words.sentence(entry))))
                        .orElseGet(() -> wording.text("policies.calendar.empty"));
        return new RulingRows(wording)
                .of(new Verdict(PolicyWords.sign(state), PolicyWords.state(wording, state), text), findings, List.of());
    }

    /// Which premium it is that suspends the cover.
    private Optional<String> late(LocalDate day) {
        return standing.contract().premiums().stream()
                .map(due -> PremiumSection.PremiumState.of(due, standing, day))
                .filter(state -> state.sign() == Sign.FAILING)
                .map(state -> wording.text(state.message()))
                .findFirst();
    }

    @Override
    public boolean goTo(String field) {
        return form.goTo(field);
    }
}
