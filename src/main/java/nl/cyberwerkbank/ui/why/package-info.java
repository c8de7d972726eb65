/// The `Waarom?` panel: a verdict and the findings or receipt lines under it, what fails first. Screens build a
/// [WhyModel] (from findings: by [FindingRows]) and hand it to their workplace; only the shell shows the panel.
package nl.cyberwerkbank.ui.why;
