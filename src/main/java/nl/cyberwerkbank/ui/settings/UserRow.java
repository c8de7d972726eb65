package nl.cyberwerkbank.ui.settings;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.client.Sector;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.ui.field.ChecklistField;
import nl.cyberwerkbank.ui.field.ChoiceField;
import nl.cyberwerkbank.ui.field.Entry;
import nl.cyberwerkbank.ui.field.FieldGrid;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.MoneyField;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One user. Role and mandate can be changed where the signed-in user may, and are kept when a field is left.
final class UserRow extends VBox {
    private final UsersViewModel model;
    private final User user;
    private final Wording wording;
    private final ChoiceField<Role> role;
    private final MoneyField mandate;
    private final ChecklistField<Sector> sectors;

    UserRow(UsersViewModel model, User user, Wording wording, Runnable remove) {
        this.model = model;
        this.user = user;
        this.wording = wording;
        this.role = UsersView.roleField(wording, model.roles());
        this.mandate = new MoneyField(wording, LabelPlace.ABOVE, wording.text("settings.users.mandate"));
        this.sectors =
                new ChecklistField<>(
                        wording,
                        LabelPlace.ABOVE,
                        wording.text("settings.users.sectors"),
                        model.sectors(),
                        sector -> wording.value(new Value.Choice("sector", sector.caseName())));
        getStyleClass().add("setting-row");
        var name = new Label(user.name());
        name.getStyleClass().add("strong");
        var head = new FlowPane(name);
        head.getStyleClass().add("setting-head");
        getChildren().add(head);
        if (model.isSelf(user)) {
            var self = new Label(wording.text("settings.users.self"));
            self.getStyleClass().add("tag");
            head.getChildren().add(self);
        } else if (model.mayManage()) {
            var link = new Hyperlink(wording.text("settings.users.remove"));
            link.getStyleClass().add("setting-reset");
            link.setAccessibleText(wording.text("settings.users.remove") + ": " + user.name());
            link.setOnAction(click -> remove.run());
            head.getChildren().add(link);
        }
        if (model.mayManage()) {
            edit();
        } else {
            getChildren()
                    .add(
                            SettingsView.explanation(
                                    wording.text("role." + user.role().code())
                                            + " · "
                                            + wording.text("settings.users.mandate")
                                            + " "
                                            + wording.roundMoney(user.mandate())
                                            + sectorsOf(user, wording)));
        }
    }

    private static String sectorsOf(User user, Wording wording) {
        return user.sectors().isEmpty()
                ? ""
                : user.sectors().stream()
                        .map(sector -> wording.value(new Value.Choice("sector", sector.caseName())))
                        .collect(Collectors.joining(", ", " · ", ""));
    }

    private void showSectors() {
        boolean accepts =
                model.maySetMandateOf(user) && role.entry().answer().filter(Role.UNDERWRITER::equals).isPresent();
        sectors.setVisible(accepts);
        sectors.setManaged(accepts);
    }

    private void edit() {
        role.fill(new Entry.Valid<>(user.role()));
        mandate.fill(new Entry.Valid<>(user.mandate()));
        var fields = new FieldGrid();
        fields.place(role);
        if (model.maySetMandateOf(user)) {
            fields.place(mandate);
        }
        sectors.fill(user.sectors().isEmpty() ? Entry.empty() : new Entry.Valid<>(List.copyOf(user.sectors())));
        getChildren().addAll(fields, sectors);
        if (!model.maySetMandateOf(user)) {
            getChildren()
                    .add(
                            SettingsView.explanation(
                                    wording.text("settings.users.mandate")
                                            + " "
                                            + wording.roundMoney(user.mandate())
                                            + sectorsOf(user, wording)
                                            + ". "
                                            + wording.text(whyNot())));
        }
        role.entryProperty().addListener((_, _, _) -> showSectors());
        showSectors();
        sectors.focusWithinProperty()
                .addListener((_, _, within) -> {
                    if (!within) {
                        keep();
                    }
                });
        for (var field : List.of(role, mandate)) {
            field.focusTarget()
                    .focusedProperty()
                    .addListener((o, was, focused) -> {
                        if (!focused) {
                            keep();
                        }
                    });
        }
    }

    private String whyNot() {
        return model.hasAdministrator() ? "settings.users.mandate.own" : "settings.users.mandate.nobody";
    }

    private void keep() {
        if (role.entry().answer().isPresent() && mandate.entry().complaint().isEmpty()) {
            Money amount = mandate.entry().answer().orElse(Money.zero(CurrencyUnit.EUR));
            Set<Sector> bounds = Set.copyOf(sectors.entry().answer().orElse(List.of()));
            model.change(user, role.entry().answer().get(), amount, bounds);
        }
    }
}
