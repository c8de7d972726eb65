package nl.cyberwerkbank.ui.compare;

import javafx.scene.Node;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.market.OwnResearch;
import nl.cyberwerkbank.ui.field.LabelPlace;
import nl.cyberwerkbank.ui.field.TextField;
import nl.cyberwerkbank.ui.view.Paragraph;

import java.util.Optional;
import java.util.UUID;

/// Adds an insurer of the user's own.
final class InsurerSheet extends Sheet {
    private static final int LONGEST = 80;

    private final TextField name;

    InsurerSheet(CompareHost host) {
        super(host.workplace().wording(), "compare.insurer", host.workplace().wording().text("compare.insurer.add"));
        name = field("name", new TextField(wording, LabelPlace.ABOVE, label("name"), LONGEST));
        body.getChildren().setAll(name, new Paragraph(label("text"), "quiet", "small"));
        act("compare.close", "secondary", host.workplace()::closeOverlay).setCancelButton(true);
        act("compare.insurer.add", "primary", () -> add(host)).setDefaultButton(true);
    }

    private void add(CompareHost host) {
        if (name.entry().answer().isEmpty()) {
            name.object(Optional.of(Message.of("quote.required")));
            name.focusTarget().requestFocus();
            return;
        }
        var insurer = new OwnResearch.OwnInsurer(UUID.randomUUID().toString(), name.entry().answer().get());
        host.workplace().closeOverlay();
        host.desk().changeOwn(own -> own.with(insurer));
    }

    @Override
    Node first() {
        return name.focusTarget();
    }
}
