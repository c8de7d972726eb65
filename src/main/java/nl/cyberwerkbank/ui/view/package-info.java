/// How a view comes from its FXML: the file beside the class, the view itself as controller, the words of one language.
/// Every screen uses this package.
package nl.cyberwerkbank.ui.view;
