package nl.cyberwerkbank.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Origin;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.CountField;
import nl.cyberwerkbank.ui.field.DateField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.FieldRegistry;
import nl.cyberwerkbank.ui.field.FormField;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.field.YesNoField;
import nl.cyberwerkbank.ui.settings.AppearanceView;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.why.Citation;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Made-up screens that use every component, for looking at and for the tests of the shell.
final class PreviewScreens {
    private PreviewScreens() {}

    static List<Screen> all(Appearance appearance) {
        return List.of(
                new Screen("dossiers", "shell.keys.heading", Material2OutlinedAL.FOLDER, Form::new),
                new Screen("receipt", "why.heading", Material2OutlinedAL.EURO_SYMBOL, Receipt::new),
                new Screen(
                        "settings",
                        "appearance.heading",
                        Material2OutlinedMZ.SETTINGS,
                        workplace -> () -> page(new AppearanceView(appearance, workplace.wording()).root())));
    }

    private static Parent page(Node... parts) {
        var page = new VBox(parts);
        page.getStyleClass().add("page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private static Node head(String title, String subtitle) {
        var name = new Label(title);
        name.getStyleClass().add("page-title");
        var rest = new Label(subtitle);
        rest.getStyleClass().add("page-subtitle");
        var head = new FlowPane(name, rest);
        head.getStyleClass().add("page-head");
        return head;
    }

    private static VBox card(String title, Node... parts) {
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading);
        card.getChildren().addAll(parts);
        card.getStyleClass().add("card");
        return card;
    }

    private static Node stages(int current) {
        var stages = new StageBar(List.of("Intake", "Risicoscan", "Voorstel", "Offerte", "Polis"), stage -> {});
        stages.show(current, current + 1);
        return stages;
    }

    private static Node acts(String quiet, String act) {
        var button = new Button(act);
        button.setId("preview-act");
        button.getStyleClass().add("primary");
        var left = new Label(quiet);
        left.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(left, gap, button);
        line.getStyleClass().add("act-line");
        return line;
    }

    private static <F extends FormField<?>> F named(F field, String id) {
        field.setId(id);
        field.focusTarget().setId(id + "-input");
        return field;
    }

    /// A form with the panel of findings beside it.
    static final class Form implements ScreenView {
        final FieldRegistry registry = new FieldRegistry();
        private final Workplace workplace;
        private final YesNoField backup;
        private final Parent root;

        Form(Workplace workplace) {
            this.workplace = workplace;
            var words = workplace.wording();
            var size = new FieldGrid();
            var turnover =
                    size.place(
                            registry.add(
                                    "annualTurnover",
                                    named(new MoneyField(words, LabelPlace.LEFT, "Jaaromzet"), "turnover")));
            turnover.setUnit("€ per jaar");
            turnover.fill(nl.cyberwerkbank.ui.field.AmountInput.read("4200000"));
            var consolidated =
                    size.place(
                            registry.add(
                                    "consolidatedTurnover", new MoneyField(words, LabelPlace.LEFT, "Geconsolideerd")));
            consolidated.setUnit("€ per jaar");
            consolidated.fill(nl.cyberwerkbank.ui.field.AmountInput.read("4200000"));
            var us =
                    size.place(
                            registry.add(
                                    "usTurnover",
                                    named(new MoneyField(words, LabelPlace.LEFT, "Waarvan uit de USA"), "us")));
            us.setUnit("€ · 2,0 %");
            us.fill(nl.cyberwerkbank.ui.field.AmountInput.read("84000"));
            var online =
                    size.place(
                            registry.add(
                                    "ecommerceTurnover", new MoneyField(words, LabelPlace.LEFT, "Via e-commerce")));
            online.setUnit("€ · 35,0 %");
            online.fill(nl.cyberwerkbank.ui.field.AmountInput.read("veel"));
            var persons =
                    size.place(
                            registry.add(
                                    "personalDataSubjects",
                                    new CountField(words, LabelPlace.LEFT, "Personen in bestanden")));
            persons.setUnit("personen");
            persons.fill(nl.cyberwerkbank.ui.field.CountInput.read("18000"));
            var since =
                    size.place(registry.add("since", named(new DateField(words, LabelPlace.LEFT, "Sinds"), "since")));
            since.fill(new Entry.Valid<>(LocalDate.of(2025, 3, 1)));
            var company = new FieldGrid();
            company.place(
                    registry.add(
                            "sector",
                            named(
                                    new ChoiceField<>(
                                            words,
                                            LabelPlace.LEFT,
                                            "Sector",
                                            List.of("10.71 Broodbakkerij", "47.24 Winkel in brood", "56.10 Restaurant"),
                                            name -> name),
                                    "sector")));
            company.place(named(new TextField(words, LabelPlace.LEFT, "Rechtsvorm", 40), "legal-form"));
            company.place(
                    registry.add("cyberLossDates", new YesNoField(words, LabelPlace.LEFT, "Cyberschade, 5 jaar")));
            backup =
                    company.place(
                            registry.add(
                                    "backupAndRecoveryPresent",
                                    named(new YesNoField(words, LabelPlace.LEFT, "Back-up en herstel"), "backup")));
            backup.fill(new Entry.Valid<>(false));
            backup.entryProperty().addListener((o, was, now) -> tell());
            root =
                    page(
                            head("Bakkerij Jansen B.V.", "KvK 12345678 · Alkmaar · dossier 2026-0147"),
                            stages(0),
                            card("Omvang", size),
                            card("Bedrijf", company),
                            acts("Nog geen premie: één vereiste niet vervuld", "Naar voorstel"));
        }

        private void tell() {
            boolean passes = backup.entry().answer().orElse(false);
            var rows = new ArrayList<WhyRow>();
            var backupRow =
                    new WhyRow.Reason(
                            "backup",
                            passes ? Sign.SATISFIED : Sign.FAILING,
                            "Back-up en herstel",
                            "antwoord: " + (passes ? "ja" : "nee"),
                            passes ? "" : "Wordt vervuld bij: ja",
                            Optional.of(new Citation(Source.faq("FAQ-16"), List.of())),
                            Optional.of("backupAndRecoveryPresent"));
            if (!passes) {
                rows.add(backupRow);
            }
            rows.add(reason(Sign.OPEN, "Cyberschade, 5 jaar", "nog niet beantwoord", "FAQ-12", "cyberLossDates"));
            rows.add(
                    new WhyRow.Reason(
                            "group",
                            Sign.DOUBT,
                            "Omzet van de groep",
                            "€ 4.200.000 telt als geheel",
                            "",
                            Optional.of(
                                    new Citation(
                                            new Source("FAQ", "FAQ-07", Origin.ASSUMPTION),
                                            List.of("alleen de aanvrager telt"))),
                            Optional.of("consolidatedTurnover")));
            if (passes) {
                rows.add(backupRow);
            }
            rows.add(reason(Sign.SATISFIED, "Omzet tot en met € 100 mln", "€ 4.200.000", "FAQ-06", "annualTurnover"));
            rows.add(
                    reason(
                            Sign.SATISFIED,
                            "USA hoogstens 10 %",
                            "2,0 % van de geconsolideerde omzet",
                            "FAQ-07",
                            "usTurnover"));
            rows.add(reason(Sign.SATISFIED, "E-commerce hoogstens 50 %", "35,0 %", "FAQ-08", "ecommerceTurnover"));
            rows.add(
                    new WhyRow.Reason(
                            "scan",
                            Sign.NOT_APPLICABLE,
                            "Risicoscan",
                            "telt niet mee voor acceptatie of premie",
                            "",
                            Optional.of(new Citation(Source.faq("FAQ-01"), List.of())),
                            Optional.empty()));
            var verdict =
                    passes
                            ? new Verdict(Sign.OPEN, "Invoer onvolledig", "Eén vraag is nog niet beantwoord.")
                            : new Verdict(
                                    Sign.OPEN,
                                    "Nog geen automatische offerte",
                                    "Eén vereiste is niet vervuld. Met back-up en herstel voor de belangrijkste"
                                            + " systemen kan de offerte direct.");
            workplace.explain(new WhyModel("", verdict, rows), registry::goTo);
        }

        private static WhyRow reason(Sign sign, String title, String detail, String article, String field) {
            return new WhyRow.Reason(
                    field,
                    sign,
                    title,
                    detail,
                    "",
                    Optional.of(new Citation(Source.faq(article), List.of())),
                    Optional.of(field));
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void shown(Optional<String> target) {
            workplace.title("Bakkerij Jansen B.V.");
            workplace.saveState(new SaveState.Saved(LocalTime.of(14, 2)));
            tell();
            target.ifPresent(registry::goTo);
        }
    }

    /// A receipt in the panel.
    static final class Receipt implements ScreenView {
        private final Parent root;

        Receipt(Workplace workplace) {
            root = page(head("Bakkerij Jansen B.V.", "KvK 12345678"), stages(2), acts("", "Offerte uitbrengen"));
            var rows =
                    List.<WhyRow>of(
                            line("Basis, omzet tot 5 mln", "tarief 2026-01", "€ 1.400", WhyRow.Kind.STEP),
                            line("Sector, groep 2", "10.71 brood", "× 0,85", WhyRow.Kind.STEP),
                            line("Verzekerd bedrag € 500.000", "", "× 1,55", WhyRow.Kind.STEP),
                            line("Premie per jaar", "", "€ 2.338,60", WhyRow.Kind.TOTAL));
            workplace.explain(
                    new WhyModel(
                            "premie variant A",
                            new Verdict(Sign.SATISFIED, "€ 2.338,60", "Automatische offerte mogelijk."),
                            rows),
                    field -> {});
        }

        private static WhyRow line(String label, String detail, String amount, WhyRow.Kind kind) {
            return new WhyRow.ReceiptLine(
                    label,
                    kind,
                    label,
                    detail,
                    amount,
                    kind == WhyRow.Kind.TOTAL
                            ? Optional.empty()
                            : Optional.of(
                                    new Citation(new Source("voorbeeldtarief", "T-01", Origin.ASSUMPTION), List.of())),
                    Optional.empty());
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
