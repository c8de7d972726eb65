/// One program a workspace. A second start hands what it was given to the one that runs, which comes to the front. Both
/// talk through a socket file in the data folder; no network has a part in it.
package nl.cyberwerkbank.ui.instance;
