/// The seven administrative kinds of case: each puts `given` into the facts of `policy`, asks the articles in
/// `conditions`, and puts their ruling into the fields of `expect`. Handed to the command line as one list by
/// `PolicyCaseKinds`.
package nl.cyberwerkbank.exchange.casefile.policy;
