/// What the conditions leave to a setting: the doubts about their text, which reading is in force, and the figures they
/// print. The rules ask here and hold neither themselves.
package nl.cyberwerkbank.conditions.cyb22.setting;
