package nl.cyberwerkbank.ui.view;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The head of a page: title, subtitle and links beside each other, below where the width ends. Names come from clients
/// and may be of any length: a label is never wider than the head, and the head never asks for more width than there
/// is.
public final class PageHead extends FlowPane {
    public PageHead() {
        getStyleClass().add("page-head");
        setMinWidth(0);
    }

    private void fit(double width) {
        if (width > 0) {
            double most = width - snappedLeftInset() - snappedRightInset();
            getChildren().stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .forEach(label -> label.setMaxWidth(most));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }
}
