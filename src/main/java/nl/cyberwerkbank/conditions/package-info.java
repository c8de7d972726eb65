/// The conditions as code: what every ruling is made of, and the index that ties each article to the class that
/// executes it. The articles themselves are in the packages below; they take facts from `policy` and `claim` and return
/// values.
package nl.cyberwerkbank.conditions;
