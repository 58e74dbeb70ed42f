/**
 * A music store as its entities, written in each of the ways that an entity can be written. They lie apart from the tests, and are compiled
 * apart from them, since a model holds every table that is compiled with it.
 */
package dev.rowan.it.chinook;
