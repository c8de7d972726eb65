/// A product definition and its dated figures, read strictly from `assets/products` and `assets/readings`. Numbers live
/// there, rules in the packages above, which may all use this one.
package nl.cyberwerkbank.product;
