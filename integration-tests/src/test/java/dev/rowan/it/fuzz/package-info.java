/**
 * Random statements of the query language, and what each means by a naive reading of its documentation: the databases must agree with
 * that, and so with each other.
 */
package dev.rowan.it.fuzz;
