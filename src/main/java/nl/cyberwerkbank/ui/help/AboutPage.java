package nl.cyberwerkbank.ui.help;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.view.Paragraph;

/// Name, version, where the data lie, and the licences of everything that others made.
final class AboutPage extends VBox {
    AboutPage(Wording wording, Installed installed, Licences licences) {
        getStyleClass().add("help-page");
        var version = new Label(wording.text("help.about.version", installed.version()));
        version.setId("about-version");
        version.getStyleClass().add("page-subtitle");
        var name = new Label(wording.text("shell.name"));
        name.getStyleClass().add("page-title");
        var head = new FlowPane(name, version);
        head.getStyleClass().addAll("page-head", "wrapping-head");
        getChildren().addAll(head, new Paragraph(wording.text("help.about.what")));
        if (installed.data().isPresent()) {
            var folder = new TextField(installed.data().get().toString());
            folder.setId("about-folder");
            folder.setEditable(false);
            folder.setAccessibleText(wording.text("help.about.folder"));
            HBox.setHgrow(folder, Priority.ALWAYS);
            var label = new Label(wording.text("help.about.folder"));
            label.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(label, folder);
            line.getStyleClass().add("help-article");
            getChildren().add(line);
        } else {
            getChildren().add(new Paragraph(wording.text("help.about.demo")));
        }
        getChildren()
                .addAll(new Paragraph(wording.text("help.about.licences"), "card-title"), parts(wording, licences));
    }

    private static HBox parts(Wording wording, Licences licences) {
        var text = new TextArea();
        text.setId("about-licence");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(wording.text("help.about.text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var list = new ListView<Licences.Part>();
        list.setId("about-parts");
        list.getStyleClass().add("help-list");
        list.setAccessibleText(wording.text("help.about.licences"));
        list.setCellFactory(_ -> new PartCell());
        list.getItems().setAll(licences.all());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, part) -> {
                    text.setText(part.text());
                    text.setScrollTop(0);
                });
        list.getSelectionModel().selectFirst();
        var parts = new HBox(list, text);
        parts.getStyleClass().add("help-split");
        VBox.setVgrow(parts, Priority.ALWAYS);
        return parts;
    }

    private static final class PartCell extends ListCell<Licences.Part> {
        private final Label name = new Label();
        private final Label licence = new Label();
        private final VBox lines = new VBox(name, licence);

        PartCell() {
            licence.getStyleClass().addAll("quiet", "small");
            name.setMinWidth(0);
            licence.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Licences.Part part, boolean empty) {
            super.updateItem(part, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                name.setText(part.shortName() + " " + part.version());
                licence.setText(part.licence().name());
                setAccessibleText(name.getText() + ", " + licence.getText());
            }
        }
    }
}
