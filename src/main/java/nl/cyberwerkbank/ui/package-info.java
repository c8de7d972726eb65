/// The desktop. Each package below is one screen or one kind of component; view, view model and FXML of one name stand
/// together. Only this tree (and `Main`) knows JavaFX.
package nl.cyberwerkbank.ui;
