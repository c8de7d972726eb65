package nl.cyberwerkbank.ui.field;

/// Where a field's label stands.
public enum LabelPlace {
    ABOVE("label-above"),
    LEFT("label-left");

    private final String styleClass;

    LabelPlace(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
